import type { BrowserContextOptions } from 'playwright-core';
import { it as inBrowser } from './it.ts';
import { paneOf } from './pane-of.ts';
import { startLocalBot } from './start-local-bot.ts';

/** A test in the playground of a bot of its own: `open(options)` starts it, opens the page, and gives its panes. */
export const it = inBrowser.extend('open', ({ openPage }) => async (options: BrowserContextOptions = {}) => {
  const page = await openPage(`${await startLocalBot()}/playground`, options);
  const [slack, discord] = [paneOf(page, 'Slack'), paneOf(page, 'Discord')];
  return { page, slack, discord, panes: [slack, discord] };
});
