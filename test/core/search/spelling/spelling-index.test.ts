import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexNames } from '../../../../src/core/search/names/name-index.ts';
import { editsAllowed, indexSpelling } from '../../../../src/core/search/spelling/spelling-index.ts';
import { glossaryOfNames, type NameRow } from '../../glossary-of.ts';
import { finish } from '../finish.ts';

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
  ['idnex', 'index', 1],
  ['niode', 'inode', 1],
])('corrects %j to %j with %i edit(s)', (typed, word, edits) => {
  expect(spelling.correct(typed)[0]).toEqual({ word, form: word, edits });
});

it('tells the form of a word by which its names are looked up', () => {
  const plural = spellingOf(['Feature Caches'], ['Two-Phase Commit']);
  expect(plural.correct('cahces')).toEqual([{ word: 'caches', form: 'cach', edits: 1 }]);
  expect(plural.correct('twoo', { inCompany: true })).toEqual([{ word: 'two', form: '2', edits: 1 }]);
});

it.each(['nmap', 'cat', 'ca', 'daft', 'raftt00', 'breaker', 'kubernetes', '', 'ringspan', 'circuitbraker'])(
  'offers nothing for %j',
  (typed) => {
    expect(spelling.correct(typed)).toEqual([]);
  },
);

it('mends short words in company only, and by one edit', () => {
  for (const typed of ['cpa', 'ca', 'cpp']) expect(spelling.correct(typed)).toEqual([]);
  expect(spelling.correct('cpa', { inCompany: true })).toEqual([{ word: 'cap', form: 'cap', edits: 1 }]);
  expect(spelling.correct('ca', { inCompany: true })).toEqual([{ word: 'cap', form: 'cap', edits: 1 }]);
  expect(spelling.correct('cpp', { inCompany: true })).toEqual([{ word: 'cap', form: 'cap', edits: 1 }]);
  expect(spelling.correct('dog', { inCompany: true })).toEqual([]);
  expect(spelling.correct('c', { inCompany: true })).toEqual([]);
});

it('looks two edits away only where nothing is nearer, never, or always', () => {
  const pair = spellingOf(['replication'], ['replacation']);
  const words = (typed: string, reach?: 'near' | 'nearest' | 'far') =>
    pair.correct(typed, reach === undefined ? {} : { reach }).map(({ word, edits }) => `${word} ${edits}`);
  expect(words('replicaton')).toEqual(['replication 1']);
  expect(words('replicaton', 'near')).toEqual(['replication 1']);
  expect(words('replicaton', 'far')).toEqual(['replication 1', 'replacation 2']);
  expect(words('repliccton')).toEqual(['replication 2']);
  expect(words('repliccton', 'near')).toEqual([]);
});

it('offers the nearest first, then by the alphabet, and at most twelve', () => {
  const letters = ['ba', 'dc', 'fe', 'hg', 'ji', 'lk', 'nm', 'po'];
  const near = spellingOf(...letters.map(([one, other]): NameRow => [`bandage${one}xy bandage${other}xy`]));
  const found = near.correct('bandagezxy').map(({ word }) => word);
  expect(found).toEqual([...'abcdefghijkl'].map((letter) => `bandage${letter}xy`));
  const mixed = spellingOf(['bandages one'], ['bandagers'], ['bandage']).correct('bandagees', {
    reach: 'far',
  });
  expect(mixed.map(({ word, edits }) => [word, edits])).toEqual([
    ['bandagers', 1],
    ['bandages', 1],
    ['bandage', 2],
  ]);
});

it('knows the words of names as they are written', () => {
  // What runs together is no word of a name: mend-names.ts takes it apart.
  expect(['circuit', 'breaker', 'braker', 'circuitbreaker'].map(spelling.knows)).toEqual([
    true,
    true,
    false,
    false,
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
      expect(found).toEqual([{ word: name, form: name, edits: 1 }]);
    }),
  );
});
