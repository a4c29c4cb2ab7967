import { expect, it } from 'vitest';
import { largeGlossary, startSite } from '../start-site.ts';

/** What stands in the middle of a page, as words. */
async function wordsOf(url: string): Promise<string> {
  const html = await (await fetch(url)).text();
  const main = /<main.*<\/main>/s.exec(html)?.[0] ?? '';
  return main
    .replace(/<option.*?<\/option>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

it('shows a sure answer as a card, and says how it was read', async () => {
  const { url } = await startSite();
  const words = await wordsOf(`${url}/search?q=what+is+a+circut+braker`);
  expect(words).toContain('Read “circut braker” as Circuit Breaker.');
  expect(words).toContain('after a service has failed too often');
  expect(words).toContain('Read the whole entry');
});

it('shows candidates when it is unsure, and no card', async () => {
  const { url } = await startSite();
  const words = await wordsOf(`${url}/search?q=scaling+locking+thing`);
  expect(words).toMatch(/Which one do you mean\?|Not in the glossary yet/);
  expect(words).not.toContain('Read the whole entry');
});

it('shows nothing but what looks alike when it knows nothing', async () => {
  const { url } = await startSite();
  const words = await wordsOf(`${url}/search?q=kafka`);
  expect(words).toContain('No term answers “kafka”.');
  expect(words).not.toContain('Read the whole entry');
});

it('puts two things side by side, and keeps the question in the field', async () => {
  const { url, text } = await startSite();
  const words = await wordsOf(`${url}/search?q=cp+vs+ap`);
  for (const said of ['CP or AP?', 'In common', 'Choose when']) expect(words).toContain(said);
  expect(await text('/search?q=cp+vs+ap')).toContain('value="cp vs ap"');
});

it('says which side of a comparison is not there', async () => {
  const { url } = await startSite();
  expect(await wordsOf(`${url}/search?q=difference+between+raft+and+kafka`)).toContain(
    '“kafka” is not in the glossary.',
  );
});

it('lists the terms that have both a category and a tag', async () => {
  const { url } = await startSite();
  expect(await wordsOf(`${url}/search?category=databases&tag=transactions`)).toContain('of 27 terms');
  expect(await wordsOf(`${url}/search?category=databases&tag=transactions`)).toContain('ACID');
  expect(await wordsOf(`${url}/search?category=databases&tag=go`)).toContain('No term has both.');
  expect(await wordsOf(`${url}/search?category=none`)).toContain('0 of 27 terms');
});

it('goes through the filtered terms page by page', async () => {
  const { url, text } = await startSite({ glossary: largeGlossary(4_200) });
  expect(await text('/search?category=category-1')).toContain('href="search?category=category-1&amp;page=2"');
  expect(await wordsOf(`${url}/search?category=category-1&page=2`)).toContain('Page 2 of 3');
  expect(await wordsOf(`${url}/search?category=category-1&page=99`)).toContain('Page 1 of 3');
});

it('asked for nothing, says what it can be asked', async () => {
  const { url } = await startSite();
  for (const query of ['', '?q=', '?q=%00%20', '?page=x']) {
    expect(await wordsOf(`${url}/search${query}`)).toContain('Ask by name, by acronym or in your own words');
  }
});
