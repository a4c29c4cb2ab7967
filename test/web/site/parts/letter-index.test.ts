import { expect, it } from 'vitest';
import { anchorOf, letterOf } from '../../../../src/web/site/parts/letter-index.tsx';
import { glossaryOfNames } from '../../../core/glossary-of.ts';
import { startSite } from '../start-site.ts';

it.each([
  ['acid', 'A'],
  ['Élan', 'E'],
  ['2PC', ''],
  ['.NET', ''],
  ['базы', 'Б'],
  ['→', ''],
])('“%s” is listed under “%s”', (name, letter) => {
  const [term] = glossaryOfNames([name]).terms;
  expect(term && letterOf(term)).toBe(letter);
});

it('leads to each letter once, on the page where it begins', async () => {
  const names = Array.from({ length: 150 }, (_, index) => [`${index < 120 ? 'a' : 'b'}${index}`] as [string]);
  const { text } = await startSite({ glossary: glossaryOfNames(...names, ['2pc'], ['→']) });
  const [, index = ''] = /<nav class="letters"[^>]*>(.*?)<\/nav>/s.exec(await text('/a-z')) ?? [];
  const hrefs = [...index.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  expect(hrefs).toEqual([`a-z#${anchorOf('')}`, `a-z#${anchorOf('A')}`, `a-z/2#${anchorOf('B')}`]);
  expect(await text('/a-z/2')).toContain(`id="${anchorOf('B')}"`);
});
