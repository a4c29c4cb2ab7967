import { expect, it } from 'vitest';
import { termOfDay } from '../../../../src/core/glossary/term-of-day.ts';
import { dailyFeed } from '../../../../src/web/site/feeds/daily-feed.ts';
import { robots } from '../../../../src/web/site/feeds/robots.ts';
import { sitemaps } from '../../../../src/web/site/feeds/sitemap.ts';
import { xml } from '../../../../src/web/site/feeds/xml.ts';
import { referenceGlossary } from '../../../core/reference-glossary.ts';
import { ADDRESS, siteOf, startSite, TODAY } from '../start-site.ts';

const valuesOf = (text: string, element: string) =>
  [...text.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, value]) => value);

it('the feed has the term of each of fourteen days, newest first, each with what Atom asks for', async () => {
  const { get, glossary } = await startSite();
  const response = await get('/feed.atom');
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const feed = await response.text();
  expect(feed).toMatch(
    /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
  );
  expect(feed).toContain(`<link rel="self" type="application/atom+xml" href="${ADDRESS}/feed.atom"/>`);
  const entries = feed.split('<entry>').slice(1);
  expect(entries).toHaveLength(14);
  for (const [back, entry] of entries.entries()) {
    const date = new Date(Date.parse(TODAY) - back * 86_400_000).toISOString().slice(0, 10);
    const term = termOfDay(glossary, date);
    expect(valuesOf(entry, 'id')).toEqual([`${ADDRESS}/terms/${term?.id}#${date}`]);
    expect(valuesOf(entry, 'updated')).toEqual([`${date}T00:00:00Z`]);
    expect(valuesOf(entry, 'title')).toHaveLength(1);
    expect(entry).toContain(`href="${ADDRESS}/terms/${term?.id}"`);
  }
  const ids = valuesOf(feed, 'id');
  expect(new Set(ids).size).toBe(ids.length);
  expect(valuesOf(feed, 'name')).toEqual(['Lemma']);
});

it('there is no feed of a site whose address nobody knows', async () => {
  const { address: _, ...site } = await siteOf(await referenceGlossary());
  expect(dailyFeed(site)).toBeUndefined();
  expect(sitemaps(site).size).toBe(0);
});

it('the map of the site names every term by its whole address', async () => {
  const { text, glossary } = await startSite();
  const addresses = valuesOf(await text('/sitemap.xml'), 'loc');
  for (const { id } of glossary.terms) expect(addresses).toContain(`${ADDRESS}/terms/${id}`);
  expect(addresses).toContain(`${ADDRESS}/`);
});

it('the map of a large site is an index over files of so many addresses each', async () => {
  const site = await siteOf(await referenceGlossary());
  const whole = valuesOf(sitemaps(site).get('sitemap.xml') ?? '', 'loc');
  const maps = sitemaps(site, 40);
  expect([...maps.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  const [index, ...parts] = [...maps.values()].map((text) => valuesOf(text, 'loc'));
  expect(index).toEqual([`${ADDRESS}/sitemap-1.xml`, `${ADDRESS}/sitemap-2.xml`]);
  expect(parts.flat()).toEqual(whole);
});

it('crawlers read a public site, and no other', async () => {
  const site = await siteOf(await referenceGlossary(), { address: 'https://example.com/words' });
  expect(robots(site, true)).toBe(
    'User-agent: *\nDisallow: /words/search\nDisallow: /words/api/\n\nSitemap: https://example.com/words/sitemap.xml\n',
  );
  expect(robots(site, false)).toBe('User-agent: *\nDisallow: /\n');
});

it('XML takes any text', () => {
  expect(xml`<a b="${'"<&>\''}">${'\u0000\u000b\ufffe\ud800x'}${[xml`<c/>`, xml`<d/>`]}</a>`.xml).toBe(
    '<a b="&quot;&lt;&amp;&gt;&#39;">x<c/>\n<d/></a>',
  );
});
