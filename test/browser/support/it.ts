import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { it as plainIt } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { watchForTrouble } from './watch-for-trouble.ts';

/** Before a test gives up, so that the message says what it was waiting for. */
const PATIENCE_MS = 20_000;

const DESKTOP: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: 'en-GB',
  timezoneId: 'UTC',
};

/**
 * A test in a real Chromium; skipped where there is none. `openPage(url, options)` opens a page that shares nothing with
 * another: its options are Playwright's, such as `viewport`, `colorScheme`, `reducedMotion` and `javaScriptEnabled`.
 * A test fails, too, when anything went wrong in its pages: see `watchForTrouble`.
 */
export const it = plainIt
  .extend('executablePath', { scope: 'worker' }, () => findChromium())
  .extend('browser', { scope: 'worker' }, async ({ executablePath }, { onCleanup }) => {
    if (!executablePath) return undefined;
    const browser = await chromium.launch({ executablePath });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('openPage', ({ browser, skip }, { onCleanup }) => {
    if (!browser) return skip('There is no Chromium.');
    const endings: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      for (const end of endings) await end();
    });
    return async (url: string, options: BrowserContextOptions = {}): Promise<Page> => {
      const context = await browser.newContext({ ...DESKTOP, ...options });
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      const trouble = watchForTrouble(page);
      endings.push(async () => {
        const found = [...trouble];
        await context.close();
        if (found.length > 0) throw new Error(`In ${url}:\n${found.join('\n')}`);
      });
      await page.goto(url);
      return page;
    };
  });
