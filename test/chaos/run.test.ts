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
  const script = 'chaos/dist/chaos/run.js';
  const run = await startProcess({
    command: ['node', script, '--runs', '1', '--parallel', '1', ...options],
    env,
  });
  expect([await run.exit, run.written.err]).toEqual([0, '']);
  const lines = run.written.out.split('\n');
  const cellsOf = (start: string) => lines.find((line) => line.startsWith(start))?.split(/ {2,}/) ?? [];
  const row = cellsOf('all ');
  return new Map(cellsOf('store and bots').map((head, column) => [head, row[column] ?? '']));
}

function expectNothingWrong(row: ReadonlyMap<string, string>): void {
  expect(Number(row.get('due'))).toBeGreaterThan(5);
  expect([row.get('twice'), row.get('missing'), row.get('other faults')]).toEqual(['0', '0', '0']);
}

// Three deaths, one of them in a second try after a 429: whoever came next once posted again without looking.
it(
  'posts once, or says why not, on the embedded store with restarts',
  async () => {
    const row = await play('--seed', '12', '--days', '3', '--store', 'embedded');
    expect(Number(row.get('sent, unrecorded'))).toBeGreaterThan(0);
    expectNothingWrong(row);
  },
  LIMIT_MS,
);

// Nothing is configured: people turn the posts on, off and elsewhere in chats.
it(
  'owes to each channel what people made of it in a chat',
  async () => {
    const row = await play('--seed', '3', '--days', '5', '--store', 'embedded');
    expect(Number(row.get('said in chats'))).toBeGreaterThan(5);
    expectNothingWrong(row);
  },
  LIMIT_MS,
);

describe.skipIf(!testDatabase)('on PostgreSQL', () => {
  it(
    'posts once, or says why not, from several bots at a time',
    async () => {
      expectNothingWrong(await play('--seed', '4', '--days', '2', '--store', 'postgres'));
    },
    LIMIT_MS,
  );
});
