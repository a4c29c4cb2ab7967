import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Holds that nobody has to scroll the page sideways, and that nothing is cut off at its side; a failure names what is. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const faults = await page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    // What is there for screen readers alone is a few pixels wide.
    const isWider = ({ scrollWidth, clientWidth: width }: Element) => width > 8 && scrollWidth > width + 1;
    const cutsOff = (each: Element) => {
      const { overflowX, textOverflow } = getComputedStyle(each);
      return ['hidden', 'clip'].includes(overflowX) && textOverflow !== 'ellipsis' && isWider(each);
    };
    const sticksOut = (each: Element) => each.getBoundingClientRect().right > clientWidth + 1;
    const all = [...document.body.querySelectorAll('*')];
    const sticking = isWider(document.documentElement)
      ? all.filter((each) => sticksOut(each) && ![...each.children].some(sticksOut))
      : [];
    const show = ({ outerHTML }: Element) => outerHTML.slice(0, 120);
    return [
      ...sticking.map((each) => `sticks out: ${show(each)}`),
      ...all.filter(cutsOff).map((each) => `cuts off what is in it: ${show(each)}`),
    ];
  });
  expect(faults).toEqual([]);
}
