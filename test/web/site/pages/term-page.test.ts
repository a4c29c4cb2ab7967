import { expect, it } from 'vitest';
import { renderPage } from '../../../../src/web/site/render-page.tsx';
import { glossaryOf } from '../../../core/glossary-of.ts';
import { referenceGlossary } from '../../../core/reference-glossary.ts';
import { ADDRESS, siteOf } from '../start-site.ts';

async function pageOf(id: string, glossary = referenceGlossary()): Promise<string> {
  return renderPage(await siteOf(await glossary), `terms/${id}`) ?? '';
}

it('has all that the glossary says of a term, and the ways on', async () => {
  const html = await pageOf('context');
  for (const text of [
    '<h1>Context</h1>',
    'Also called Go context',
    'In practice',
    'context.WithTimeout',
    'Understand first',
    'Package context',
    '<a rel="prev" href="../terms/consensus-algorithm">',
    '<a rel="next" href="../terms/defer">',
    'href="../categories/go"',
    'href="../tags/concurrency"',
  ]) {
    expect(html).toContain(text);
  }
});

it('draws what is related as a map, and has each of its links in a list, too', async () => {
  const html = await pageOf('context');
  const map = /<svg class="map".*?<\/svg>/s.exec(html)?.[0] ?? '';
  expect(map).toContain('aria-hidden="true"');
  const drawn = [...map.matchAll(/<a href="([^"]+)" tabIndex="-1">/gi)].map(([, href]) => href);
  const [, list = ''] = /<\/svg>(<ul.*?<\/ul>)/s.exec(html) ?? [];
  const listed = [...list.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  expect(drawn.length).toBeGreaterThan(2);
  expect(listed).toEqual(drawn);
});

it('explains what a term is compared with, also where the other one says it', async () => {
  const html = await pageOf('eventual-consistency');
  expect(html).toContain('ACID or Eventual Consistency?');
  expect(html).toContain('<dt><a href="../terms/acid">ACID</a></dt>');
});

it('unfurls well where its address is pasted', async () => {
  const html = await pageOf('acid');
  for (const tag of [
    '<title>ACID · Glossary · Lemma</title>',
    '<meta name="description" content="Four properties that make database transactions dependable."/>',
    `<link rel="canonical" href="${ADDRESS}/terms/acid"/>`,
    `<meta property="og:url" content="${ADDRESS}/terms/acid"/>`,
    '<meta property="og:title" content="ACID"/>',
    '<meta property="og:type" content="article"/>',
  ]) {
    expect(html).toContain(tag);
  }
});

it('tells several meanings apart, and what to use instead of a deprecated term', async () => {
  const meanings = [
    { context: 'In Go', definition: 'One thing.', inPractice: 'Here.' },
    { context: 'In Unix', definition: 'Another.' },
  ];
  const terms = [
    { id: 'pipe', name: 'Pipe', meanings, status: 'deprecated', replacedBy: 'tube' },
    { id: 'tube', name: 'Tube', definition: 'Text.' },
  ];
  const html = await pageOf(
    'pipe',
    Promise.resolve(glossaryOf(JSON.stringify({ category: 'Words', terms }))),
  );
  for (const text of [
    '2 meanings, by where the word is used.',
    '<h2 class="context">In Go</h2>',
    '<h3>In practice</h3>',
    'This term is deprecated. Use instead: <a href="../terms/tube">Tube</a>',
  ]) {
    expect(html).toContain(text);
  }
});
