import type { BrowserContextOptions } from 'playwright-core';
import { it as inBrowser } from './it.ts';
import { paneOf } from './pane-of.ts';
import { startLocalBot } from './start-local-bot.ts';

/** A test in the playground of a bot of its own: `open(options)` starts it and opens the page. */
export const it = inBrowser.extend('open', ({ openPage }) => async (options: BrowserContextOptions = {}) => {
  const page = await openPage(`${await startLocalBot()}/playground`, options);
  return { page, slack: paneOf(page, 'Slack'), discord: paneOf(page, 'Discord') };
});
