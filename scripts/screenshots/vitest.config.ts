import { defineConfig } from 'vitest/config';

/** Pictures are taken by the same means as the tests in a browser: `npm run screenshots`. */
export default defineConfig({
  test: {
    include: ['scripts/screenshots/*.shot.ts'],
    globalSetup: 'test/browser/support/say-what-is-skipped.ts',
    testTimeout: 60_000,
    server: { deps: { external: [/\/dist\//] } },
  },
});
