import type { Logger } from 'pino';
import { ConfigError } from '../config-error.ts';
import { createStore } from './create-store.ts';
import { explainPostgresError } from './explain-postgres-error.ts';
import { migrate } from './migrate.ts';
import { openPostgresDatabase } from './open-postgres-database.ts';
import { placeOf } from './postgres-address.ts';
import type { Store } from './store.ts';

/** Others that start at the same time are waited for, and tables that have grown are rewritten. */
const MIGRATION_LIMIT_MS = 60_000;

/**
 * Opens the store on a PostgreSQL server, for any number of bots at a time.
 * @param address a valid DATABASE_URL.
 * @param wishLimit how many different wishes a workspace keeps.
 * @throws ConfigError when the database can't be reached or used; it never shows the password.
 */
export async function openPostgresStore(address: string, log: Logger, wishLimit?: number): Promise<Store> {
  const migrating = openPostgresDatabase(address, { statementLimitMs: MIGRATION_LIMIT_MS });
  try {
    await migrating.alone(migrate);
  } catch (error) {
    throw new ConfigError([explainPostgresError(error, placeOf(address))]);
  } finally {
    await migrating.close();
  }
  const onLost = ({ message }: Error) =>
    log.warn({ reason: message }, 'a connection to the database is lost; the next query makes a new one');
  return createStore(openPostgresDatabase(address, { onLost }), true, wishLimit);
}
