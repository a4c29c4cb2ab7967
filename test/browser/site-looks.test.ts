import { describe } from 'vitest';
import { expectAccessible, expectAccessibleColours } from './support/expect-accessible.ts';
import { expectNoSidewaysScroll } from './support/expect-no-sideways-scroll.ts';
import { it } from './support/it.ts';
import { startLocalBot } from './support/start-local-bot.ts';

/** One of each kind. */
const PAGES = [
  '/',
  '/terms/cap-theorem',
  '/categories/databases',
  '/tags',
  '/search?q=circut+braker',
  '/search?q=cp+vs+ap',
  '/api',
];

describe.each([
  ['light', expectAccessible],
  ['dark', expectAccessibleColours],
] as const)('every kind of page, %s', (colorScheme, expectGood) => {
  it('holds to WCAG 2.2 AA', async ({ openPage }) => {
    const url = await startLocalBot();
    const page = await openPage(url, { colorScheme, reducedMotion: 'reduce' });
    for (const path of PAGES) {
      await page.goto(url + path);
      await expectGood(page);
    }
    await page.getByRole('combobox', { name: 'Search the glossary' }).fill('con');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await expectGood(page);
  });
});

it('fits windows down to 320 px, which is 200 % zoom of 640', async ({ openPage }) => {
  const url = await startLocalBot();
  const page = await openPage(url);
  for (const path of PAGES) {
    await page.goto(url + path);
    for (const width of [320, 640, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page);
    }
  }
});
