import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import { openEmbeddedStore } from './open-embedded-store.ts';
import type { Store } from './store.ts';

/**
 * Opens what Lemma remembers. The playground keeps to itself, also where there is a database.
 * @throws ConfigError when it can't be opened.
 */
export async function openStore(
  { dataDir, databaseUrl }: Pick<Config, 'dataDir' | 'databaseUrl'>,
  isPlayground: boolean,
  log: Logger,
): Promise<Store> {
  if (databaseUrl && !isPlayground) {
    const { openPostgresStore } = await import('./open-postgres-store.ts');
    return openPostgresStore(databaseUrl, log);
  }
  return openEmbeddedStore(isPlayground ? await emptyFolder(join(dataDir, 'playground')) : dataDir);
}

/** What the playground remembers is gone with its messages. */
async function emptyFolder(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true }).catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError([
      `${folder} can't be emptied (${error.code}). Set DATA_DIR to a folder that you may write to.`,
    ]);
  });
  return folder;
}
