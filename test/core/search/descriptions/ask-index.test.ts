import { expect, it } from 'vitest';
import { createTermFinder } from '../../../../src/core/search/build-term-finder.ts';
import { askKey } from '../../../../src/core/search/descriptions/ask-index.ts';
import { glossaryOf } from '../../glossary-of.ts';
import { outcomeOf } from '../outcome-of.ts';
import { readerOf } from '../reader-of.ts';

const { askedBy } = readerOf(
  {
    name: 'Circuit Breaker',
    asks: ['stop calling a failing service', 'failing service: stop the calls', 'service keeps failing'],
  },
  { name: 'Bulkhead', asks: ['keep one failing part from sinking the ship', 'service keeps failing'] },
  { name: 'Lock', asks: ['locking', 'lock locks locked'] },
);

it.each([
  ['stop calling a failing service', 'as it is written'],
  ['a failing service: stop calling', 'in another order'],
  ['Stopping calls of failed services', 'in other forms'],
  ['how do I stop calling the service that is failing, please?', 'with words that say nothing'],
  ['stop calling, stop calling a failing service', 'with words that come twice'],
])('tells the term that is asked for by %j (%s)', (text) => {
  expect(askedBy(text)).toEqual(['Circuit Breaker']);
});

it.each([
  ['stop calling a service', 'a word is missing'],
  ['stop calling a failing service at night', 'a word is one too many'],
  ['stop calling a failing kubernetes service', 'a word is in no entry'],
  ['failing', 'it is one word'],
  ['locking', 'the ask is one word'],
  ['lock locked', 'the ask is one word in several forms'],
  ['what is it', 'it says nothing'],
  ['', 'it is empty'],
])('tells none for %j: %s', (text) => {
  expect(askedBy(text)).toEqual([]);
});

it('tells all terms that are asked for alike', () => {
  expect(askedBy('the service keeps failing')).toEqual(['Bulkhead', 'Circuit Breaker']);
  expect(askedBy('failing services')).toEqual(['Bulkhead', 'Circuit Breaker']);
});

it('takes words in no order, each once', () => {
  expect(askKey([3, 10, 2, 3])).toBe(askKey([10, 2, 3, 2]));
  expect(askKey([1, 11])).not.toBe(askKey([11, 11]));
  expect(askKey([1, 2])).not.toBe(askKey([12]));
});

it('answers a question that is one of the asks, and lets the person choose between two terms', () => {
  const term = { definition: 'Some text.' };
  const terms = [
    { ...term, name: 'Bulkhead', asks: ['keep failures apart', 'one cabin floods and the others stay dry'] },
    { ...term, name: 'Cell', asks: ['keep failures apart'] },
  ];
  const { find } = createTermFinder(glossaryOf(JSON.stringify({ category: 'Words', terms })));
  expect(find('do the others stay dry when one cabin floods?')).toMatchObject({
    kind: 'found',
    matches: [{ term: { id: 'bulkhead' }, how: 'description', why: 'it is asked for in these words' }],
  });
  expect(outcomeOf(find('how to keep failures apart?'))).toBe('unsure bulkhead cell');
});
