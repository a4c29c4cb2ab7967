import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexNames } from '../../../src/core/search/name-index.ts';
import { editsAllowed, indexSpelling } from '../../../src/core/search/spelling-index.ts';
import { glossaryOfNames, type NameRow } from '../glossary-of.ts';
import { finish } from './finish.ts';

function spellingOf(...rows: NameRow[]) {
  return finish(indexSpelling(finish(indexNames(glossaryOfNames(...rows)))));
}

const spelling = spellingOf(
  ['Circuit Breaker'],
  ['mmap'],
  ['Raft'],
  ['Idempotency'],
  ['CAP'],
  ['Index'],
  ['Inode'],
);

it.each([
  ['braker', 'breaker', 1],
  ['breakr', 'breaker', 1],
  ['curcuit', 'circuit', 1],
  ['idempotensy', 'idempotency', 1],
  ['indempotancy', 'idempotency', 2],
  ['circuitbraker', 'circuitbreaker', 1],
  ['idnex', 'index', 1],
  ['niode', 'inode', 1],
])('corrects %j to %j with %i edit(s)', (typed, form, edits) => {
  expect(spelling.correct(typed)[0]).toEqual({ form, edits });
});

it.each(['nmap', 'cat', 'ca', 'daft', 'raftt00', 'breaker', 'kubernetes', '', 'ringspan'])(
  'offers nothing for %j',
  (typed) => {
    expect(spelling.correct(typed)).toEqual([]);
  },
);

it('offers the nearest first, and at most four', () => {
  const near = spellingOf(
    ['bandage'],
    ['bandaged'],
    ['bandager'],
    ['bondage'],
    ['bandages one'],
    ['bandits'],
  );
  const found = near.correct('bandagee');
  expect(found.length).toBeLessThanOrEqual(4);
  expect(found.map(({ edits }) => edits)).toEqual(found.map(({ edits }) => edits).sort());
});

it('knows the words of names as they are written', () => {
  expect(['circuit', 'breaker', 'braker', 'circuitbreaker'].map(spelling.knows)).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

it('finds every word again after one edit behind its first letter', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdfgij'), minLength: 5, maxLength: 14 });
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom('lose', 'add', 'change', 'swap'), (name, seed, edit) => {
      const at = 1 + (seed % (name.length - 1));
      const [head, here, tail] = [name.slice(0, at), name.slice(at, at + 1), name.slice(at + 1)];
      const typed = {
        lose: head + tail,
        add: `${head}k${here}${tail}`,
        change: `${head}k${tail}`,
        swap: `${head}${tail.slice(0, 1)}${here}${tail.slice(1)}`,
      }[edit];
      fc.pre(typed !== name && editsAllowed(typed.length) > 0);
      const found = spellingOf([name]).correct(typed);
      expect(found).toEqual([{ form: name, edits: 1 }]);
    }),
  );
});
