import { Client } from 'pg';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { NewClaim } from '../../src/store/delivery-store.ts';
import { openPostgresStore } from '../../src/store/open-postgres-store.ts';
import type { Store } from '../../src/store/store.ts';
import { describeStore } from './describe-store.ts';
import { startPostgresProxy } from './start-postgres-proxy.ts';
import { emptySchema, runSql, testDatabase, withParameter } from './test-database.ts';
import { FIRST_VERSION } from './write-first-version.ts';

const FIRST = { state: 'claimed', attempt: 1 } as const;
const CLAIM: NewClaim = {
  platform: 'slack',
  workspace: '',
  channel: 'C1',
  localDate: '2026-03-29',
  termId: 'acid',
  claimedAt: new Date('2026-03-29T07:00:00Z'),
  leaseUntil: new Date('2026-03-29T07:02:00Z'),
};
const AFTER = new Date('2026-03-29T07:02:01Z');
const LATER = new Date('2026-03-29T07:04:00Z');

const silent = pino({ level: 'silent' });

async function open(address: string, log = silent): Promise<Store> {
  const store = await openPostgresStore(address, log);
  onTestFinished(() => store.close());
  return store;
}

describe.skipIf(!testDatabase)('on PostgreSQL', () => {
  describeStore('the store', async (wishLimit) => openPostgresStore(await emptySchema(), silent, wishLimit));

  it('brings an empty database up once, however many bots start together', async () => {
    const address = await emptySchema();
    const stores = await Promise.all(Array.from({ length: 8 }, () => open(address)));
    const versions = await runSql(address, 'select version from schema_version order by version');
    expect(versions).toEqual([1, 2, 3].map((version) => ({ version })));
    const claims = await Promise.all(stores.map((store) => store.claimDelivery(CLAIM)));
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
  });

  it('brings the tables of the first version up once, and keeps what they hold', async () => {
    const address = await emptySchema();
    await runSql(address, FIRST_VERSION);
    const stores = await Promise.all(Array.from({ length: 8 }, () => open(address)));
    for (const store of stores) {
      expect(await store.findDelivery(CLAIM)).toMatchObject({ state: 'posted', messageId: '17.42' });
      await store.addTally(CLAIM, { kind: 'wish', wish: 'kafka' }, AFTER);
    }
    expect(await stores[0]?.listWishes('all', 2)).toMatchObject([{ wish: 'kafka', times: 8 }]);
  });

  it('leaves nothing behind of a migration that failed', async () => {
    const address = await emptySchema();
    // In the way of the second migration.
    await runSql(address, 'create table verdicts (x text)');
    await expect(openPostgresStore(address, silent)).rejects.toThrow(/can't be used: .*“?verdicts/);
    const tables = await runSql(
      address,
      'select tablename from pg_tables where schemaname = current_schema()',
    );
    expect(tables).toEqual([{ tablename: 'verdicts' }]);
    await runSql(address, 'drop table verdicts');
    await open(address);
  });

  it('does not touch what a newer version wrote', async () => {
    const address = await emptySchema();
    await open(address);
    await runSql(address, 'insert into schema_version values (99)');
    await expect(openPostgresStore(address, silent)).rejects.toThrow(/written by a newer Lemma/);
  });

  it('lets one of two bots have each delivery, take it over, and settle it', async () => {
    const address = await emptySchema();
    const bots = [await open(address), await open(address)];
    const everyone = [...bots, ...bots, ...bots];
    const channels = Array.from({ length: 40 }, (_, index) => `C${index}`);
    await Promise.all(
      channels.map(async (channel) => {
        const claims = await Promise.all(everyone.map((bot) => bot.claimDelivery({ ...CLAIM, channel })));
        expect(claims.filter((each) => each !== undefined)).toHaveLength(1);
        const takes = await Promise.all(
          everyone.map((bot) => bot.takeOverDelivery({ ...CLAIM, channel, ...FIRST }, AFTER, LATER)),
        );
        const [won, ...others] = takes.filter((each) => each !== undefined);
        expect([won?.attempt, others]).toEqual([2, []]);
        const settled = await Promise.all(
          everyone.map((bot) => won && bot.settleDelivery(won, { state: 'posted', messageId: '1' })),
        );
        expect(settled.filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  it('fails what is under way when a connection is lost, never sends it again, and goes on', async () => {
    const proxy = await startPostgresProxy(await emptySchema());
    const store = await open(proxy.address);
    expect(await store.findDelivery(CLAIM)).toBeUndefined();
    proxy.loseNextReply();
    await expect(store.claimDelivery(CLAIM)).rejects.toThrow(/terminated|ECONNRESET/);
    // It arrived, and nobody knows: the lease tells when somebody may look.
    expect(await store.claimDelivery(CLAIM)).toBeUndefined();
    expect(await store.takeOverDelivery({ ...CLAIM, ...FIRST }, AFTER, LATER)).toMatchObject({ attempt: 2 });
  });

  it('says so when an idle connection is lost, and makes a new one', async () => {
    const proxy = await startPostgresProxy(await emptySchema());
    let told = (_line: string) => {};
    const warning = new Promise<string>((resolve) => {
      told = resolve;
    });
    const store = await open(proxy.address, pino({ level: 'warn' }, { write: (line) => told(line) }));
    await store.claimDelivery(CLAIM);
    const before = proxy.accepted();
    proxy.cut();
    expect(JSON.parse(await warning)).toMatchObject({
      msg: 'a connection to the database is lost; the next query makes a new one',
    });
    expect(await store.findDelivery(CLAIM)).toMatchObject({ termId: 'acid' });
    expect(proxy.accepted()).toBe(before + 1);
  });

  it.each([
    ['the server', 'statement_timeout', /statement timeout/],
    ['the bot, where the server says nothing', 'query_timeout', /read timeout/],
  ])('waits no longer for a lock than %s allows', async (_who, limit, message) => {
    const address = await emptySchema();
    const store = await open(withParameter(address, limit, '100'));
    await store.claimDelivery(CLAIM);
    const holder = new Client({ connectionString: address });
    await holder.connect();
    onTestFinished(() => holder.end());
    await holder.query('begin');
    await holder.query('lock table deliveries in access exclusive mode');
    await expect(store.findDelivery(CLAIM)).rejects.toThrow(message);
    await holder.query('commit');
    expect(await store.findDelivery(CLAIM)).toMatchObject({ termId: 'acid' });
  });
});
