import type { Database } from './database.ts';

/** Forward only: a migration that was released is never changed, the next one follows it. */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `create table deliveries (
      platform text not null,
      workspace text not null,
      channel text not null,
      local_date text not null,
      term_id text not null,
      state text not null,
      attempt integer not null,
      claimed_at bigint not null,
      lease_until bigint not null,
      message_id text,
      reason text,
      primary key (platform, workspace, channel, local_date)
    )`,
    `create index open_deliveries on deliveries (lease_until) where state in ('claimed', 'waiting')`,
  ],
  [
    `create table wishes (
      platform text not null,
      workspace text not null,
      wish text not null,
      times integer not null,
      first_at bigint not null,
      last_at bigint not null,
      primary key (platform, workspace, wish)
    )`,
    `create table verdicts (
      platform text not null,
      workspace text not null,
      term_id text not null,
      helpful integer not null,
      unclear integer not null,
      primary key (platform, workspace, term_id)
    )`,
  ],
  [
    `create table subscriptions (
      platform text not null,
      workspace text not null,
      channel text not null,
      version integer not null,
      is_on integer not null,
      schedule text not null,
      catch_up_hours integer not null,
      from_date text,
      locale text,
      owner text,
      is_personal integer not null,
      stopped_because text,
      changed_at bigint not null,
      primary key (platform, workspace, channel)
    )`,
    'create index changed_subscriptions on subscriptions (changed_at)',
  ],
];

/** The first version of the tables that holds what is counted. */
export const TALLIES_SINCE = 2;

/**
 * Brings the tables up to this version of Lemma. Nobody else may do so meanwhile: a folder is locked by its bot, and on
 * PostgreSQL the work is done alone.
 * @throws Error when the data was written by a newer version.
 */
export async function migrate(database: Pick<Database, 'query' | 'transaction'>): Promise<void> {
  await database.query('create table if not exists schema_version (version integer not null)');
  const version = await readVersion(database);
  for (const [index, statements] of MIGRATIONS.entries()) {
    if (index < version) continue;
    await database.transaction([...statements, `insert into schema_version (version) values (${index + 1})`]);
  }
}

/**
 * The version of the tables, 0 before the first.
 * @throws Error when the data was written by a newer version of Lemma, or by something else.
 */
export async function readVersion(database: Pick<Database, 'query'>): Promise<number> {
  const [row] = await database.query('select max(version) as version from schema_version');
  const version = Number(row?.version ?? 0);
  if (version > MIGRATIONS.length) {
    throw new Error(
      `It was written by a newer Lemma (schema ${version}; this one knows ${MIGRATIONS.length}): start that version again.`,
    );
  }
  return version;
}
