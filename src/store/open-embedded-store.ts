import { mkdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import Libsql from 'libsql/promise';
import { ConfigError } from '../config-error.ts';
import { createStore } from './create-store.ts';
import { migrate } from './migrate.ts';
import { openDatabaseFile } from './open-database-file.ts';
import type { Store } from './store.ts';

/** Everything that the store remembers, in its folder. */
export const DATABASE_FILE = 'lemma.db';

/**
 * Opens the store that needs no database server: files under `dataDir`, for one bot at a time.
 * @param wishLimit how many different wishes a workspace keeps.
 * @throws ConfigError when another bot uses the folder, or when it can't be written or read.
 */
export async function openEmbeddedStore(dataDir: string, wishLimit?: number): Promise<Store> {
  const folder = resolve(dataDir);
  await makeFolder(folder).catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError([
      `DATA_DIR ${folder} can't be made (${error.code}). Set DATA_DIR to a folder that the bot may write to.`,
    ]);
  });
  const lock = await lockFolder(folder);
  try {
    const database = await openDatabaseFile(join(folder, DATABASE_FILE), [
      'pragma journal_mode = wal',
      // A post that was recorded stays recorded, also when the power fails.
      'pragma synchronous = full',
    ]);
    await migrate(database);
    const close = async () => {
      await database.close();
      await lock.release();
    };
    return createStore({ ...database, close }, false, wishLimit);
  } catch (error) {
    await lock.release();
    throw new ConfigError([
      `The data in DATA_DIR ${folder} can't be used: ${messageOf(error)} Restore ${DATABASE_FILE} from a backup, or set DATA_DIR to another folder.`,
    ]);
  }
}

/** Step by step: Node's own `recursive` never returns where a parent denies that it is there, as /proc does. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' && dirname(folder) !== folder && !(await isFolder(dirname(folder)))) {
      await makeFolder(dirname(folder));
      return mkdir(folder);
    }
    if (!(await isFolder(folder))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

type Lock = { release(): Promise<void> };

/**
 * An open write transaction on a file of its own, held for the bot's life: the system frees it even when the process is
 * killed, which a file with a process id would not survive in a container.
 */
async function lockFolder(folder: string): Promise<Lock> {
  let file: Libsql | undefined;
  try {
    const opened = new Libsql(join(folder, 'lock.db'), {});
    file = opened;
    await opened.exec('begin immediate');
    return {
      async release() {
        // To close it may leave it locked for a moment, until the library's thread lets go of it.
        await opened.exec('rollback');
        opened.close();
      },
    };
  } catch (error) {
    file?.close();
    const isBusy = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
    throw new ConfigError([
      isBusy
        ? `Another Lemma is running with DATA_DIR ${folder}. Stop it, or set DATA_DIR to another folder.`
        : `DATA_DIR ${folder} can't be written (${messageOf(error)}). Set DATA_DIR to a folder that the bot may write to.`,
    ]);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
