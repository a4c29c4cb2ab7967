import { createTallies } from './create-tallies.ts';
import type { Database } from './database.ts';
import { readVersion, TALLIES_SINCE } from './migrate.ts';
import type { TallyReader } from './tallies.ts';

/** What tables hold that are too old to count. */
const NO_TALLIES: TallyReader = { listWishes: async () => [], listVerdicts: async () => [] };

/** Reads the counts in a database, whatever version its tables are of. */
export async function createTallyReader(database: Database): Promise<TallyReader & Pick<Database, 'close'>> {
  const hasTallies = (await readVersion(database)) >= TALLIES_SINCE;
  return { ...(hasTallies ? createTallies(database) : NO_TALLIES), close: database.close };
}
