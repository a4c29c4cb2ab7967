import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { startProcess } from '../e2e/start-process.ts';
import { testDatabase } from '../store/test-database.ts';

/** Long enough for a machine that has much else to do. */
const LIMIT_MS = 120_000;

beforeAll(async () => {
  await promisify(execFile)('npx', ['tsc', '-p', 'chaos/tsconfig.json']);
}, LIMIT_MS);

/** Plays one fortnight, and gives its row of the table by the head. */
async function play(...options: string[]): Promise<ReadonlyMap<string, string>> {
  const env: Record<string, string> = testDatabase ? { TEST_DATABASE_URL: testDatabase } : {};
  const command = ['node', 'chaos/dist/chaos/run.js', '--runs', '1', ...options] as const;
  const run = await startProcess({ command: ['node', ...command.slice(1)], env });
  const code = await run.exit;
  expect(run.written.err).toBe('');
  expect(code).toBe(0);
  const lines = run.written.out.split('\n');
  const cellsOf = (start: string) =>
    lines.find((line) => line.startsWith(start))?.split(/ {2,}/) ?? [];
  const row = cellsOf('all ');
  return new Map(cellsOf('store and bots').map((head, column) => [head, row[column] ?? '']));
}

function expectNothingWrong(row: ReadonlyMap<string, string>): void {
  expect(Number(row.get('due'))).toBeGreaterThan(20);
  expect([row.get('twice'), row.get('missing'), row.get('other faults')]).toEqual(['0', '0', '0']);
}
