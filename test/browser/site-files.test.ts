import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { it } from './support/it.ts';
import { serveFiles } from './support/serve-files.ts';

/** Writes the site as files to a folder of a plain server. */
async function exportSite(): Promise<string> {
  const folder = await tempFolder();
  const out = join(folder, 'sub', 'glossary');
  await promisify(execFile)(process.execPath, ['dist/cli/main.js', 'site', '--out', out]);
  return `${await serveFiles(folder)}/sub/glossary`;
}

const searchIn = (page: Page) => page.getByRole('combobox', { name: 'Search the glossary' });
const optionsIn = (page: Page) => page.getByRole('listbox').getByRole('option');

describe('the site as files', () => {
  it('answers as a chat does, from a folder of any server', async ({ openPage }) => {
    const page = await openPage(`${await exportSite()}/terms/acid.html`);
    await page.keyboard.press('/');
    await page.keyboard.type('circut braker');
    await optionsIn(page).getByText('Read “circut braker” as Circuit Breaker.').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Circuit Breaker' }).waitFor();
    await searchIn(page).fill('cp vs ap');
    await searchIn(page).press('Enter');
    await page.getByRole('heading', { name: 'CP or AP?' }).waitFor();
    expect(await page.title()).toBe('Search: cp vs ap · Glossary · Lemma');
    await expectAccessible(page);
  });

  it('loads the finder only when somebody searches, and filters', async ({ openPage }) => {
    const url = await exportSite();
    const page = await openPage(`${url}/index.html`);
    const loaded = () =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    await page.getByRole('button', { name: 'Key / searches: on' }).waitFor();
    expect((await loaded()).filter((name) => /finder|glossary\.json/.test(name))).toEqual([]);
    await page.goto(`${url}/search.html?category=go`);
    await page.getByText('5 of 27 terms').waitFor();
  });

  it('can be read without a script', async ({ openPage }) => {
    const page = await openPage(`${await exportSite()}/search.html?q=acid`, { javaScriptEnabled: false });
    await page.getByRole('main').getByRole('link', { name: 'All terms' }).click();
    await page.getByRole('link', { name: 'ACID', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'ACID' }).waitFor();
  });
});
