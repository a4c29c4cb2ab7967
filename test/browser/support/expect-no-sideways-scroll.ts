import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Holds that nobody has to scroll sideways to read the page; a failure names what sticks out. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const sticking = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = (each: Element) => each.getBoundingClientRect().right > clientWidth + 1;
    return [...document.body.querySelectorAll('*')]
      .filter((each) => sticksOut(each) && ![...each.children].some(sticksOut))
      .map((each) => `${each.outerHTML.slice(0, 120)} ends at ${each.getBoundingClientRect().right}`);
  });
  expect(sticking).toEqual([]);
}
