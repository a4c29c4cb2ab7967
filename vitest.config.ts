import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests of pure code: nothing that one file leaves behind could meet another, so they share what they import. */
const PURE = ['test/core/**/*.test.ts', 'test/data/**/*.test.ts'];

const common = { testTimeout: 20_000, hookTimeout: 20_000 };

export default defineConfig({
  test: {
    // Much of the time goes in waiting for processes and sockets; by default one core would be left out.
    maxWorkers: Math.max(2, availableParallelism()),
    coverage: { include: ['src/**/*.ts'], exclude: ['src/playground/page/browser/**'] },
    projects: [
      {
        test: {
          ...common,
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...PURE],
        },
      },
      { test: { ...common, name: 'pure', include: PURE, isolate: false } },
    ],
  },
});
