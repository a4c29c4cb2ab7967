import { existsSync } from 'node:fs';

/** Reads the settings in `.env` of the current folder, where there is one. What the environment holds already wins. */
export function loadEnvFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}
