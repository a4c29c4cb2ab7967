import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './support/it.ts';
import { startLocalBot } from './support/start-local-bot.ts';

const searchIn = (page: Page) => page.getByRole('combobox', { name: 'Search the glossary' });
const optionsIn = (page: Page) => page.getByRole('listbox').getByRole('option');
const chosenIn = (page: Page) => page.getByRole('listbox').getByRole('option', { selected: true });

describe('search as you type', () => {
  it('leads by the keyboard alone to a term that was misspelt', async ({ openPage }) => {
    const page = await openPage(await startLocalBot());
    await page.keyboard.press('/');
    await page.keyboard.type('circut braker');
    await optionsIn(page).getByText('Read “circut braker” as Circuit Breaker.').waitFor();
    expect(await searchIn(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const id = await chosenIn(page).getAttribute('id');
    expect(await searchIn(page).getAttribute('aria-activedescendant')).toBe(id);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Circuit Breaker' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/terms/circuit-breaker');
  });

  it('goes round the list, closes by Escape, and Enter without a choice shows the answer', async ({
    openPage,
  }) => {
    const page = await openPage(await startLocalBot());
    await searchIn(page).fill('con');
    await optionsIn(page).nth(2).waitFor();
    const count = await optionsIn(page).count();
    await page.keyboard.press('ArrowUp');
    expect(await chosenIn(page).getAttribute('id')).toBe(`option-${count - 1}`);
    await page.keyboard.press('ArrowDown');
    expect(await chosenIn(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
    await searchIn(page).fill('cp vs ap');
    await optionsIn(page).getByText('Compare: CP or AP?').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'CP or AP?' }).waitFor();
    expect(await searchIn(page).inputValue()).toBe('cp vs ap');
  });

  it('is opened by a click, too, and says so when it can’t be reached', async ({ openPage }) => {
    const page = await openPage(await startLocalBot());
    await searchIn(page).fill('2pc');
    await optionsIn(page).first().click();
    await page.getByRole('heading', { level: 1, name: 'Two-Phase Commit' }).waitFor();
    await searchIn(page).fill('zzzz');
    await page.getByText('Nothing begins like this.').waitFor();
    await page.route('**/api/search**', (route) => route.abort());
    await searchIn(page).fill('acid');
    await page.getByText('The search can’t be reached just now.').waitFor();
  });

  it('leaves the key / alone in a field, and where it was turned off', async ({ openPage }) => {
    const page = await openPage(await startLocalBot());
    await searchIn(page).fill('a');
    await searchIn(page).press('/');
    expect(await searchIn(page).inputValue()).toBe('a/');
    await page.getByRole('button', { name: 'Key / searches: on' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Key / searches: off' }).waitFor();
    await page.keyboard.press('/');
    expect(await searchIn(page).evaluate((input) => input === document.activeElement)).toBe(false);
  });
});

describe('reading', () => {
  it('needs no script', async ({ openPage }) => {
    const page = await openPage(await startLocalBot(), { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Databases 5' }).click();
    await page.getByRole('link', { name: 'ACID', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'ACID' }).waitFor();
    await page.getByRole('link', { name: 'Journaling' }).last().click();
    await page.getByRole('link', { name: 'Next term' }).click();
    await page.getByRole('heading', { level: 1, name: 'Load Balancer' }).waitFor();
    await page.getByRole('textbox', { name: 'Search the glossary' }).fill('whats a circut braker');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('Read “circut braker” as Circuit Breaker.').waitFor();
    await page.goto(new URL('/', page.url()).href);
    await page.getByLabel('Category').selectOption('Go');
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByText('5 of 27 terms').waitFor();
  });

  it('begins with the content for whoever skips there, and filters in place', async ({ openPage }) => {
    const page = await openPage(await startLocalBot());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.getByLabel('Tag', { exact: true }).selectOption('concurrency');
    await page.getByRole('status').getByText('4 of 27 terms').waitFor();
    expect(await page.getByRole('link', { name: 'Goroutine' }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'ACID', exact: true }).isVisible()).toBe(false);
  });

  it('follows the map of what is related', async ({ openPage }) => {
    const page = await openPage(`${await startLocalBot()}/terms/circuit-breaker`);
    await page.locator('svg.map a', { hasText: 'Load Balancer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Load Balancer' }).waitFor();
  });
});
