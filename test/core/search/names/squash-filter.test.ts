import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSquashFilter, type SquashFilter } from '../../../../src/core/search/names/squash-filter.ts';

const word = fc.string({ unit: 'grapheme', maxLength: 12 });

function mayHold({ empty, extend, mayHold }: SquashFilter, ...words: string[]): boolean {
  return mayHold(words.reduce(extend, empty));
}

it('never says no of a name, in whatever words it is put together', () => {
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 50 }), (names) => {
      const filter = createSquashFilter(names.length);
      for (const words of names) filter.add(words.join(''));
      for (const words of names) {
        expect(mayHold(filter, ...words)).toBe(true);
        expect(mayHold(filter, words.join(''))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

it('says maybe of less than a tenth of what is no name among 10,000', () => {
  const filter = createSquashFilter(10_000);
  for (let index = 0; index < 10_000; index += 1) filter.add(`replica${index}set`);
  const wrong = Array.from({ length: 20_000 }, (_, index) => `replica${index}group`);
  const maybe = wrong.filter((name) => mayHold(filter, name)).length;
  expect(maybe / wrong.length).toBeLessThan(0.1);
  // A filter that never says maybe would be no filter.
  expect(mayHold(filter, 'replica', '9999', 'set')).toBe(true);
});

it('says no of everything while it is empty', () => {
  const filter = createSquashFilter(0);
  expect(['', 'raft', '→'].some((name) => mayHold(filter, name))).toBe(false);
});
