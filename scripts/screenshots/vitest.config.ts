import { defineConfig } from 'vitest/config';

/** Pictures are taken as the tests in a browser are run, one after another: see `npm run screenshots`. */
export default defineConfig({
  test: {
    root: '.',
    include: ['scripts/screenshots/*.ts'],
    exclude: ['scripts/screenshots/vitest.config.ts', 'scripts/screenshots/take-picture.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    server: { deps: { external: [/\/dist\//] } },
  },
});
