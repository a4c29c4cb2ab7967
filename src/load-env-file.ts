import { existsSync } from 'node:fs';
import { ConfigError } from './config-error.ts';

/**
 * Reads the settings in `.env` of the current folder, where there is one. What the environment holds already wins.
 * @throws ConfigError when it is there and can't be read.
 */
export function loadEnvFile(): void {
  if (!existsSync('.env')) return;
  try {
    process.loadEnvFile('.env');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError([
      `.env can't be read (${reason}). Make it a file that this user may read, or remove it.`,
    ]);
  }
}
