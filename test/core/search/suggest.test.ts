import { expect, it } from 'vitest';
import { indexNames } from '../../../src/core/search/name-index.ts';
import { suggest } from '../../../src/core/search/suggest.ts';
import { glossaryOfNames, type NameRow } from '../glossary-of.ts';
import { finish } from './finish.ts';

function suggestionsFor(typed: string, rows: readonly NameRow[], limit = 5): string[] {
  const glossary = glossaryOfNames(...rows);
  return suggest(typed, finish(indexNames(glossary)), limit).map((term) => glossary.terms[term]?.name ?? '');
}

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
});

it('looks only at names that begin alike in a large glossary', () => {
  const rows = Array.from({ length: 500 }, (_, index): NameRow => [`Shard ${index}`]);
  expect(suggestionsFor('brekaer', [...rows, ['Breaker']])).toEqual(['Breaker']);
  expect(suggestionsFor('xbreaker', [...rows, ['Breaker']])).toEqual([]);
});

it('suggests nothing for what looks like no name', () => {
  expect(suggestionsFor('pizza', [['Circuit Breaker'], ['Backpressure']])).toEqual([]);
});
