import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from './support/expect-accessible.ts';
import { it } from './support/playground-it.ts';
import { press } from './support/press.ts';

const dateOf = (page: Page) => page.getByRole('group', { name: 'The bot’s clock' }).getByRole('time');

it('goes through a fortnight, with a new term in both panes every day', async ({ open }) => {
  const { page, panes } = await open();
  await expect.poll(() => dateOf(page).textContent()).toBe('Tue, 1 Sept 2026');
  await press('Next day', page.locator('body'));
  await expect.poll(() => dateOf(page).textContent()).toBe('Wed, 2 Sept 2026');
  for (const pane of panes) {
    const days = pane.messages.getByRole('heading', { name: /^Term of the day/ });
    await expect.poll(() => days.count()).toBe(2);
  }
  await press('Play a fortnight', page.locator('body'));
  await page.getByText('Day 14 of 14').waitFor({ timeout: 40_000 });
  expect(await dateOf(page).textContent()).toBe('Wed, 16 Sept 2026');
  for (const pane of panes) {
    const titles = await pane.messages.getByRole('heading', { name: /^Term of the day/ }).allTextContents();
    expect(new Set(titles).size).toBe(16);
  }
  await expectAccessible(page);
}, 60_000);

it('stops a fortnight when asked to', async ({ open }) => {
  const { page } = await open();
  await press('Play a fortnight', page.locator('body'));
  await page.getByText('Day 1 of 14').waitFor();
  await press('Stop', page.locator('body'));
  await page.getByRole('button', { name: 'Play a fortnight' }).waitFor();
});
