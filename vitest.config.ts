import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/**
 * Tests that leave nothing behind in their process: of pure code, and of stores, servers and platforms that each test opens
 * and closes. They share what they import, for loading the platforms' libraries anew takes longer than most tests.
 */
const SHARING = [
  'core',
  'data',
  'adapters',
  'golden',
  'playground',
  'daily',
  'web',
  'store',
  'glossary-files',
].map((room) => `test/${room}/**/*.test.ts`);

/** Tests in a real browser: one browser serves a worker's tests, one after another. */
const BROWSER = 'test/browser/**/*.test.ts';

const common = { testTimeout: 40_000, hookTimeout: 40_000 };

export default defineConfig({
  test: {
    // Much of the time goes in waiting for processes and sockets; by default one core would be left out.
    maxWorkers: availableParallelism() + 2,
    coverage: { include: ['src/**/*.ts'], exclude: ['src/playground/page/browser/**'] },
    projects: [
      {
        test: {
          ...common,
          name: 'apart',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...SHARING, BROWSER],
        },
      },
      { test: { ...common, name: 'sharing', include: SHARING, isolate: false } },
      {
        test: {
          ...common,
          name: 'browser',
          include: [BROWSER],
          // What is waited for on a page has a limit of its own, and says what it was.
          testTimeout: 60_000,
          isolate: false,
          globalSetup: 'test/browser/support/say-what-is-skipped.ts',
          // The bot as it was built is loaded as Node loads it.
          server: { deps: { external: [/\/dist\//] } },
        },
      },
    ],
  },
});
