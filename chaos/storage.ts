import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Delivery } from '../src/daily/delivery.ts';
import type { Subscription } from '../src/daily/subscription.ts';
import { createSubscriptionStore } from '../src/store/create-subscription-store.ts';
import type { Database } from '../src/store/database.ts';
import { openDatabaseFile } from '../src/store/open-database-file.ts';
import { DATABASE_FILE } from '../src/store/open-embedded-store.ts';
import { openPostgresDatabase } from '../src/store/open-postgres-database.ts';
import type { StoreKind } from './scene.ts';

/** What the store says of a delivery. */
export type Recorded = Pick<Delivery, 'platform' | 'channel' | 'localDate' | 'state' | 'termId'> & {
  readonly reason: string;
};

/** Where the bots of one run keep what they know; it is empty at first, and gone afterwards. */
export type Storage = {
  readonly settings: Readonly<Record<string, string>>;
  /** Reads beside the bots, once one has started. */
  readRecords(): Promise<Recorded[]>;
  /** What people have chosen in chats. */
  readSubscriptions(): Promise<Subscription[]>;
  close(): Promise<void>;
};

/** Where a PostgreSQL is looked for, as the tests do. */
const DATABASE_URL = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test';

export function openStorage(kind: StoreKind): Promise<Storage> {
  return kind === 'embedded' ? openFolder() : openSchema();
}

async function openFolder(): Promise<Storage> {
  const folder = await mkdtemp(join(tmpdir(), 'lemma-chaos-'));
  let database: Promise<Database> | undefined;
  const open = () => {
    database ??= openDatabaseFile(join(folder, DATABASE_FILE));
    return database;
  };
  return {
    settings: { LEMMA_SITE: 'off', DATA_DIR: folder },
    readRecords: async () => read(await open()),
    readSubscriptions: async () => createSubscriptionStore(await open()).listSubscriptions(),
    async close() {
      await (await database)?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openSchema(): Promise<Storage> {
  const schema = `lemma_chaos_${randomBytes(8).toString('hex')}`;
  const url = new URL(DATABASE_URL);
  url.searchParams.set('options', `-c search_path=${schema}`);
  const address = url.href.replaceAll('+', '%20');
  const database = openPostgresDatabase(address);
  await database.query(`create schema ${schema}`);
  return {
    settings: { LEMMA_SITE: 'off', DATABASE_URL: address },
    readRecords: () => read(database),
    readSubscriptions: () => createSubscriptionStore(database).listSubscriptions(),
    async close() {
      await database.query(`drop schema ${schema} cascade`);
      await database.close();
    },
  };
}

async function read(database: Database): Promise<Recorded[]> {
  const rows = await database.query(
    'select platform, channel, local_date, state, term_id, reason from deliveries',
  );
  return rows.map((row) => ({
    platform: row.platform as Delivery['platform'],
    channel: String(row.channel),
    localDate: String(row.local_date),
    state: row.state as Delivery['state'],
    termId: String(row.term_id),
    reason: String(row.reason ?? ''),
  }));
}
