import { expect, it } from 'vitest';
import { indexDescriptions } from '../../../../src/core/search/descriptions/description-index.ts';
import { indexNames } from '../../../../src/core/search/names/name-index.ts';
import { createShortlist } from '../../../../src/core/search/spelling/shortlist-names.ts';
import { indexSpelling } from '../../../../src/core/search/spelling/spelling-index.ts';
import { createSuggester } from '../../../../src/core/search/spelling/suggest.ts';
import { tokenise } from '../../../../src/core/search/words/tokenise.ts';
import { glossaryOfNames, type NameRow } from '../../glossary-of.ts';
import { finish } from '../finish.ts';

function suggestionsFor(typed: string, rows: readonly NameRow[], limit = 5): string[] {
  const glossary = glossaryOfNames(...rows);
  const names = finish(indexNames(glossary));
  const spelling = finish(indexSpelling(names));
  const descriptions = finish(indexDescriptions(glossary));
  const suggest = createSuggester(names, createShortlist({ names, spelling, descriptions }));
  return suggest(tokenise(typed), limit).map((term) => glossary.terms[term]?.name ?? '');
}

/** More names than fuse.js is given at once. */
const crowd = Array.from({ length: 500 }, (_, index): NameRow => [`Shard ${index}`]);

it('suggests names that look alike, the nearest first and each once', () => {
  const rows: NameRow[] = [['Circuit Breaker', 'Circuit Breakers'], ['Circus'], ['Backpressure']];
  expect(suggestionsFor('circut braeker', rows)).toEqual(['Circuit Breaker']);
});

it('keeps to the limit', () => {
  const rows = Array.from(
    { length: 20 },
    (_, index): NameRow => [`Replica ${String.fromCodePoint(97 + index)}`],
  );
  expect(suggestionsFor('replica', rows, 5)).toHaveLength(5);
  expect(suggestionsFor('replica', [...rows, ...crowd], 5)).toHaveLength(5);
});

it('looks only at names with a word that looks alike in a large glossary', () => {
  expect(suggestionsFor('brekaer', [...crowd, ['Breaker']])).toEqual(['Breaker']);
  expect(suggestionsFor('brekaer', [...crowd, ['Breaker Switch']])).toEqual(['Breaker Switch']);
  expect(suggestionsFor('preaker', [['Breaker']])).toEqual(['Breaker']);
  expect(suggestionsFor('preaker', [...crowd, ['Breaker']])).toEqual([]);
});

it('suggests nothing for what looks like no name', () => {
  expect(suggestionsFor('pizza', [['Circuit Breaker'], ['Backpressure']])).toEqual([]);
  expect(suggestionsFor('pizza', [...crowd, ['Backpressure']])).toEqual([]);
});
