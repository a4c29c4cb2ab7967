import { expect, it } from 'vitest';
import { dailyFeed } from '../../../src/web/site/feeds/daily-feed.ts';
import { allPaths, renderPage } from '../../../src/web/site/render-page.tsx';
import { elementsOf } from './elements-of.ts';
import { EVIL, hostileGlossary } from './hostile-glossary.ts';
import { siteOf, startSite, TODAY } from './start-site.ts';

const FOREIGN = new Set(['script', 'img', 'b']);

it.each(['served', 'files'] as const)('nothing that a glossary holds becomes markup (%s)', async (form) => {
  const glossary = hostileGlossary();
  const [term] = glossary.terms;
  const site = await siteOf(glossary, { form, ...(term ? { today: { date: TODAY, term } } : {}) });
  for (const path of allPaths(site)) {
    const html = renderPage(site, path) ?? '';
    const elements = elementsOf(html);
    const foreign = elements.filter(({ name }) => FOREIGN.has(name));
    expect([path, foreign.map(({ text }) => text)]).toEqual([
      path,
      [expect.stringContaining('assets/site.js')],
    ]);
    for (const { attributes } of elements) {
      expect(attributes.map(({ name }) => name).filter((name) => name.startsWith('on'))).toEqual([]);
      for (const { name, value } of attributes) {
        if (name === 'href' || name === 'src') expect(value).not.toMatch(/^\s*(javascript|data):/i);
      }
    }
  }
});

it('nothing that a reader asks becomes markup', async () => {
  const { text, get } = await startSite({ glossary: hostileGlossary() });
  for (const query of [
    `q=${encodeURIComponent(EVIL)}`,
    `category=${encodeURIComponent(EVIL)}`,
    `tag=${encodeURIComponent(EVIL)}`,
  ]) {
    const elements = elementsOf(await text(`/search?${query}`));
    expect(elements.filter(({ name }) => FOREIGN.has(name))).toHaveLength(1);
  }
  const lost = elementsOf(await (await get(`/terms/${encodeURIComponent('<img src=x>')}`)).text());
  expect(lost.filter(({ name }) => name === 'img')).toEqual([]);
  const json = await get(`/api/search?q=${encodeURIComponent(EVIL)}`);
  expect(json.headers.get('content-type')).toContain('application/json');
});

it('links lead outside by http alone, and tell the other side nothing', async () => {
  const site = await siteOf(hostileGlossary());
  const links = elementsOf(renderPage(site, 'terms/evil') ?? '').filter(({ name }) => name === 'a');
  const outside = links.filter(({ attributes }) =>
    attributes.some(({ name, value }) => name === 'href' && /^[a-z]+:/i.test(value)),
  );
  expect(outside.length).toBeGreaterThan(0);
  for (const { text } of outside) {
    expect(text).toMatch(/href="https:\/\/e\.example\//);
    expect(text).toContain('rel="external noopener noreferrer nofollow"');
  }
});

it('the feed stays well formed', async () => {
  const glossary = hostileGlossary();
  const [term] = glossary.terms;
  const site = await siteOf(glossary, term ? { today: { date: TODAY, term } } : {});
  const feed = dailyFeed(site) ?? '';
  expect(feed).not.toMatch(/<script|<img|<b /);
  expect(feed).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
});
