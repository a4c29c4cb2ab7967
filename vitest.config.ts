import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Much of the time goes in waiting for processes and sockets; by default one core would be left out.
    maxWorkers: Math.max(2, availableParallelism()),
    coverage: { include: ['src/**/*.ts'], exclude: ['src/playground/page/browser/**'] },
  },
});
