import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ConfigError } from '../config-error.ts';
import { createTallyReader } from './create-tally-reader.ts';
import type { Database } from './database.ts';
import { openDatabaseFile } from './open-database-file.ts';
import { DATABASE_FILE } from './open-embedded-store.ts';
import type { TallyReader } from './tallies.ts';

/**
 * Reads what is counted in the embedded store, also while a bot writes there, and changes nothing: tables of an older
 * version, which hold no counts yet, stay as they are.
 * @throws ConfigError when no bot has kept anything in the folder, or when it can't be read.
 */
export async function openTallyReader(dataDir: string): Promise<TallyReader & Pick<Database, 'close'>> {
  const folder = resolve(dataDir);
  const path = join(folder, DATABASE_FILE);
  // Opening would make the file.
  await access(path).catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError([
      error.code === 'ENOENT'
        ? `No bot has kept anything in DATA_DIR ${folder} yet. Set DATA_DIR to the folder of the bot that you mean; the playground's is ${join(folder, 'playground')}.`
        : `DATA_DIR ${folder} can't be read (${error.code}).`,
    ]);
  });
  let database: Database | undefined;
  try {
    database = await openDatabaseFile(path);
    return await createTallyReader(database);
  } catch (error) {
    await database?.close();
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError([`The data in DATA_DIR ${folder} can't be read: ${reason}`]);
  }
}
