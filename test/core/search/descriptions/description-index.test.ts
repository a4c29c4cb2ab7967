import { expect, it } from 'vitest';
import { indexDescriptions } from '../../../../src/core/search/descriptions/description-index.ts';
import { glossaryOf, glossaryOfNames } from '../../glossary-of.ts';
import { readerOf } from '../reader-of.ts';

const { descriptions, wordsOf } = readerOf(
  { name: 'Mutex', definition: 'Locking what goroutines share.' },
  { name: 'Semaphore', aliases: ['counting lock'], example: { code: 'acquire(2)' } },
);

it('reads the words of a text that say something, each once in whatever form', () => {
  expect(wordsOf('what is a lock? Locks, locking and zebras: zebra 2 c++').map(({ key }) => key)).toEqual([
    'lock',
    'zebras',
  ]);
  expect(wordsOf('the').length).toBe(0);
});

it('numbers the words of entries, all forms alike', () => {
  const lock = descriptions.idOf('lock');
  expect(lock).toBeDefined();
  expect(descriptions.idOf('locked')).toBe(lock);
  expect(wordsOf('locks zebra').map(({ id }) => id)).toEqual([lock, undefined]);
  expect([descriptions.idOf('zebra'), descriptions.idOf('the')]).toEqual([undefined, undefined]);
});

it('knows words in just the form in which an entry has them', () => {
  expect(['locking', 'lock', 'locks', 'goroutines', 'goroutine', 'what'].map(descriptions.knows)).toEqual([
    true,
    true,
    false,
    true,
    false,
    false,
  ]);
});

it('says whether an entry uses a word anywhere', () => {
  const uses = (term: number, word: string) => descriptions.uses(term, descriptions.idOf(word) ?? -1);
  expect(['locks', 'goroutine', 'mutex', 'acquire', 'counts', 'zebra'].map((word) => uses(0, word))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(['locks', 'goroutine', 'acquire', 'counts'].map((word) => uses(1, word))).toEqual([
    true,
    false,
    true,
    true,
  ]);
  expect(uses(2, 'lock')).toBe(false);
});

it('reads every meaning of a term', () => {
  const { rank } = readerOf({
    name: 'Context',
    meanings: [
      { context: 'in Go', definition: 'Carries deadlines.' },
      { context: 'in Photoshop', definition: 'Carries brushes.' },
    ],
  });
  for (const word of ['deadline', 'photoshop', 'brush']) expect(rank(word)).toHaveLength(1);
});

it('has nothing to say of an empty glossary', () => {
  const empty = readerOf();
  expect(empty.rank('lock server')).toEqual([]);
  expect(empty.named('lock')).toEqual([]);
  expect(empty.askedBy('lock server')).toEqual([]);
  expect(empty.descriptions.idOf('lock')).toBeUndefined();
});

it('pauses while it is built', () => {
  const rows = Array.from({ length: 100 }, (_, index): [string] => [`Term ${index}`]);
  let pauses = 0;
  const steps = indexDescriptions(glossaryOfNames(...rows));
  for (let step = steps.next(); !step.done; step = steps.next()) pauses += 1;
  expect(pauses).toBeGreaterThan(20);
  expect(
    indexDescriptions(glossaryOf(JSON.stringify({ category: 'Words', terms: [] }))).next().done,
  ).toBeDefined();
});
