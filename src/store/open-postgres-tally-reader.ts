import { ConfigError } from '../config-error.ts';
import { createTallyReader } from './create-tally-reader.ts';
import type { Database } from './database.ts';
import { explainPostgresError } from './explain-postgres-error.ts';
import { openPostgresDatabase } from './open-postgres-database.ts';
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
    return await createTallyReader(database);
  } catch (error) {
    await database.close();
    throw new ConfigError([explainPostgresError(error, placeOf(address))]);
  }
}
