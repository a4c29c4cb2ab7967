import type { Page } from 'playwright-core';

/**
 * What a page should never do, as it happens: throw, write an error to the console (Chromium tells there of whatever the
 * Content-Security-Policy has stopped), or miss something that it asked for.
 */
export function watchForTrouble(page: Page): readonly string[] {
  const trouble: string[] = [];
  page.on('pageerror', ({ message }) => trouble.push(`It threw “${message}”.`));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`It wrote “${message.text()}”.`);
  });
  page.on('crash', () => trouble.push('It crashed.'));
  return trouble;
}
