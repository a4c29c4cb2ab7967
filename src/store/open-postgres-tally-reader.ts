import { ConfigError } from '../config-error.ts';
import { createTallies } from './create-tallies.ts';
import type { Database } from './database.ts';
import { explainPostgresError } from './explain-postgres-error.ts';
import { readVersion, TALLIES_SINCE } from './migrate.ts';
import { openPostgresDatabase } from './open-postgres-database.ts';
import { NO_TALLIES } from './open-tally-reader.ts';
import { placeOf } from './postgres-address.ts';
import type { TallyReader } from './tallies.ts';

/**
 * Reads what is counted on a PostgreSQL server, beside the bots, and changes nothing.
 * @throws ConfigError when no bot has kept anything there, or when it can't be read.
 */
export async function openPostgresTallyReader(
  address: string,
): Promise<TallyReader & Pick<Database, 'close'>> {
  const database = openPostgresDatabase(address);
  try {
    const hasTallies = (await readVersion(database)) >= TALLIES_SINCE;
    return { ...(hasTallies ? createTallies(database) : NO_TALLIES), close: database.close };
  } catch (error) {
    await database.close();
    throw new ConfigError([explainPostgresError(error, placeOf(address))]);
  }
}
