import { join } from 'node:path';
import Libsql from 'libsql';

/** Tables as the first version had them, with one delivery: it knew of no counts. */
export const FIRST_VERSION = `
  create table schema_version (version integer not null);
  create table deliveries (
    platform text not null, workspace text not null, channel text not null, local_date text not null,
    term_id text not null, state text not null, attempt integer not null, claimed_at bigint not null,
    lease_until bigint not null, message_id text, reason text,
    primary key (platform, workspace, channel, local_date)
  );
  create index open_deliveries on deliveries (lease_until) where state in ('claimed', 'waiting');
  insert into deliveries values ('slack', '', 'C1', '2026-03-29', 'acid', 'posted', 1, 0, 0, '17.42', null);
  insert into schema_version values (1);`;

/** The same in a folder of the embedded store. */
export async function writeFirstVersion(folder: string): Promise<void> {
  const file = new Libsql(join(folder, 'lemma.db'));
  file.exec(FIRST_VERSION);
  file.close();
}
