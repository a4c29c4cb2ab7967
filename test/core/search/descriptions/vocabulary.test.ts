import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createVocabulary, type Vocabulary } from '../../../../src/core/search/descriptions/vocabulary.ts';
import { tokenise } from '../../../../src/core/search/words/tokenise.ts';

function read(vocabulary: Vocabulary, text: string): number[] {
  const numbers: number[] = [];
  vocabulary.readText(text, (id) => numbers.push(id));
  return numbers;
}

it('gives all forms of a word one number, and new words new ones in their order', () => {
  const vocabulary = createVocabulary();
  expect(read(vocabulary, 'Locking a lock and locks: LOCKED replicas')).toEqual([0, 0, 0, 0, 1]);
  expect(read(vocabulary, 'replica of a shard’s locks')).toEqual([1, 2, 0]);
  expect(vocabulary.size).toBe(3);
});

it('has no number for words that say nothing', () => {
  const vocabulary = createVocabulary();
  expect(read(vocabulary, 'what is the meaning of it, please? a 7 c++')).toEqual([]);
  expect(vocabulary.size).toBe(0);
  expect(vocabulary.find('what')).toBeUndefined();
  expect(vocabulary.knows('what')).toBe(false);
});

it('finds every form of a word, and knows only the forms that it read', () => {
  const vocabulary = createVocabulary();
  read(vocabulary, 'locking данных');
  expect(['lock', 'locked', 'locking', 'данных'].map(vocabulary.find)).toEqual([0, 0, 0, 1]);
  expect(['lock', 'locked', 'locking', 'данных'].map(vocabulary.knows)).toEqual([false, false, true, true]);
  expect(vocabulary.find('shard')).toBeUndefined();
  expect(vocabulary.knows('shard')).toBe(false);
});

it('reads a text of ASCII alone as it reads one that is not', () => {
  const text = fc.string({ unit: fc.constantFrom(..."aBcdS1.'+ (-", 'lock', ' locks'), maxLength: 30 });
  fc.assert(
    fc.property(text, (typed) => {
      const vocabulary = createVocabulary();
      const numbers = read(vocabulary, `shard ${typed}`);
      expect(read(vocabulary, `shard ${typed}…`)).toEqual(numbers);
      // And as the words of a question are looked up.
      expect(tokenise(`shard ${typed}`).flatMap(({ key }) => vocabulary.find(key) ?? [])).toEqual(numbers);
    }),
    { numRuns: 500 },
  );
});

it('grows to thousands of words', () => {
  const vocabulary = createVocabulary();
  const words = Array.from({ length: 5_000 }, (_, index) => `node${index}`);
  expect(read(vocabulary, words.join(' '))).toEqual(words.map((_, index) => index));
  expect(words.map(vocabulary.find)).toEqual(words.map((_, index) => index));
  expect(words.every(vocabulary.knows)).toBe(true);
  expect(vocabulary.size).toBe(5_000);
});
