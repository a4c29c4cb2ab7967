import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPostgresStore } from '../../src/store/open-postgres-store.ts';
import { openPostgresTallyReader } from '../../src/store/open-postgres-tally-reader.ts';
import { startProcess } from '../e2e/start-process.ts';
import { emptySchema, runSql, testDatabase } from './test-database.ts';
import { FIRST_VERSION } from './write-first-version.ts';

const TEAM = { platform: 'slack', workspace: 'T1' } as const;
const AT = new Date('2026-03-29T07:00:00Z');

async function open(address: string) {
  const reader = await openPostgresTallyReader(address);
  onTestFinished(() => reader.close());
  return reader;
}

describe.skipIf(!testDatabase)('counts on PostgreSQL', () => {
  it('are read beside a bot that goes on counting, and printed by lemma wishes', async () => {
    const address = await emptySchema();
    const store = await openPostgresStore(address, pino({ level: 'silent' }));
    onTestFinished(() => store.close());
    const reader = await open(address);
    await store.addTally(TEAM, { kind: 'wish', wish: 'kafka' }, AT);
    expect(await reader.listWishes(TEAM, 10)).toMatchObject([{ wish: 'kafka', times: 1, lastAt: AT }]);
    expect(await reader.listVerdicts('all', 10)).toEqual([]);
    const cli = await startProcess({
      command: ['node', 'dist/cli/main.js', 'wishes'],
      env: { DATABASE_URL: address },
    });
    expect(await cli.exit).toBe(0);
    expect(cli.written.out).toContain('kafka  1 time  last on 2026-03-29  slack T1');
  });

  it('are none in tables of the first version, which stay as they are', async () => {
    const address = await emptySchema();
    await runSql(address, FIRST_VERSION);
    const reader = await open(address);
    expect(await reader.listWishes('all', 10)).toEqual([]);
    expect(await reader.listVerdicts('all', 10)).toEqual([]);
    expect(await runSql(address, 'select max(version) as version from schema_version')).toEqual([
      { version: 1 },
    ]);
  });

  it('are not looked for where no bot has kept anything, and nothing is made', async () => {
    const address = await emptySchema();
    for (let tries = 0; tries < 2; tries += 1) {
      await expect(openPostgresTallyReader(address)).rejects.toThrow(
        /^No bot has kept anything in the database “.*” at .* yet\. Set DATABASE_URL/,
      );
    }
  });

  it('of a newer version are left alone', async () => {
    const address = await emptySchema();
    await runSql(address, FIRST_VERSION, 'insert into schema_version values (99)');
    await expect(openPostgresTallyReader(address)).rejects.toThrow(/written by a newer Lemma/);
  });
});
