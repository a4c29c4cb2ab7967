import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { tempFolder } from '../../support/temp-folder.ts';

/** When all tests take place: at noon, for the first days and last hours of anything have tests of their own. */
const NOON = new Date('2026-09-01T12:00:00Z');

type Parts = typeof import('../../../src/start-bot.ts') &
  typeof import('../../../src/config.ts') &
  typeof import('../../../src/create-log.ts');

/**
 * Starts the bot as it was built, with its playground, in this process, which takes a fifth of the time that a process of its
 * own takes; it is stopped after the test.
 * @returns its address, such as http://127.0.0.1:40001
 */
export async function startLocalBot(env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { startBot, readConfig, createLog } = await loadParts();
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'fatal', DATA_DIR: await tempFolder(), ...env });
  const { greeting, stop } = await startBot(config, createLog(config.logLevel, []), () => NOON);
  onTestFinished(() => stop());
  const [url] = /http:\/\/[\w.:]+/.exec(greeting) ?? [];
  if (!url) throw new Error(`The greeting names no address: ${greeting}`);
  return url;
}

/** The page's scripts stand only in what was built, beside the server that hands them out. */
async function loadParts(): Promise<Parts> {
  const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(`dist/${name}.js`).href);
  const [bot, config, log] = await Promise.all(['start-bot', 'config', 'create-log'].map(load));
  return { ...bot, ...config, ...log };
}
