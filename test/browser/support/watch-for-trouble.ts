import type { Page } from 'playwright-core';

/** What Chromium writes about every answer that is no success; `response` tells more of it. */
const FAILED_LOAD = 'Failed to load resource';

/** The answer to a person who asked for something that can't be: the page tells them. */
const REFUSED = 400;

/**
 * What a page should never do, as it happens: throw, write an error to the console (Chromium tells there of whatever the
 * Content-Security-Policy has stopped), or ask for what is not there.
 */
export function watchForTrouble(page: Page): readonly string[] {
  const trouble: string[] = [];
  page.on('pageerror', ({ message }) => trouble.push(`It threw “${message}”.`));
  page.on('console', (message) => {
    if (message.type() !== 'error' || message.text().startsWith(FAILED_LOAD)) return;
    trouble.push(`It wrote “${message.text()}”.`);
  });
  page.on('response', (response) => {
    const status = response.status();
    // What the person opened shows for itself.
    if (status > REFUSED && !response.request().isNavigationRequest())
      trouble.push(`It asked for ${response.url()} and got ${status}.`);
  });
  page.on('crash', () => trouble.push('It crashed.'));
  return trouble;
}
