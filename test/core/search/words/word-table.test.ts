import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  createWordTable,
  HASH_OF_NOTHING,
  hashLetter,
  LOWER_CASE,
} from '../../../../src/core/search/words/word-table.ts';

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ж', '缓', '🍕'), maxLength: 6 }),
  fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 300 }),
);

/** Adds a word of ASCII as it stands in the middle of a text. */
function addBytesOf(table: ReturnType<typeof createWordTable>, typed: string): number {
  const bytes = new TextEncoder().encode(`<${typed}>`);
  const letters = bytes.subarray(1, -1);
  const hash = letters.reduce((sum, code) => hashLetter(sum, LOWER_CASE[code] ?? 0), HASH_OF_NOTHING | 0);
  return table.addBytes(bytes, 1, bytes.length - 1, hash);
}

it('numbers words in the order in which they come, as a map would', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), word, (words, other) => {
      const table = createWordTable();
      const map = new Map<string, number>();
      for (const each of words) {
        expect(table.find(each)).toBe(map.get(each) ?? -1);
        if (!map.has(each)) map.set(each, map.size);
        expect(table.add(each)).toBe(map.get(each));
        expect(table.size).toBe(map.size);
      }
      for (const each of [...words, other]) expect(table.find(each)).toBe(map.get(each) ?? -1);
    }),
    { numRuns: 200 },
  );
});

it('gives the letters of a text the number of the word in lower case', () => {
  const mixed = fc.string({ unit: fc.constantFrom(...'aAbBzZ09+#%@[`{'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(mixed, fc.boolean()), { maxLength: 40 }), (words) => {
      const table = createWordTable();
      const map = new Map<string, number>();
      for (const [typed, asBytes] of words) {
        const key = typed.toLowerCase();
        if (!map.has(key)) map.set(key, map.size);
        expect(asBytes ? addBytesOf(table, typed) : table.add(key)).toBe(map.get(key));
      }
    }),
    { numRuns: 200 },
  );
});

it('grows: thousands of words, each the beginning of others', () => {
  const table = createWordTable();
  const words = Array.from({ length: 20_000 }, (_, index) => `w${index}`);
  expect(words.map(table.add)).toEqual(words.map((_, index) => index));
  expect(words.map(table.find)).toEqual(words.map((_, index) => index));
  expect(words.map((each) => addBytesOf(table, each.toUpperCase()))).toEqual(words.map((_, index) => index));
  expect(table.size).toBe(20_000);
  expect(['w', 'w20000', 'w1999x', ''].map(table.find)).toEqual([-1, -1, -1, -1]);
});

it('tells a word from its beginning, whichever comes first', () => {
  const table = createWordTable();
  expect(['consensus', 'con', 'conse', 'consensuses', ''].map(table.add)).toEqual([0, 1, 2, 3, 4]);
  expect(['', 'consensuses', 'conse', 'con', 'consensus'].map(table.find)).toEqual([4, 3, 2, 1, 0]);
  expect(table.find('cons')).toBe(-1);
});

it('tells words apart whose hashes are the same', () => {
  const table = createWordTable();
  const bytes = new TextEncoder().encode('consensus');
  const addSome = (start: number, end: number) => table.addBytes(bytes, start, end, 7);
  expect([addSome(0, 3), addSome(0, 9), addSome(0, 4), addSome(3, 6), addSome(6, 9)]).toEqual([
    0, 1, 2, 3, 4,
  ]);
  expect([addSome(0, 9), addSome(0, 3), addSome(0, 0), addSome(6, 9)]).toEqual([1, 0, 5, 4]);
});

it('takes a word that is longer than all its room', () => {
  const table = createWordTable();
  // More bytes than letters.
  const [wide, wider] = ['ж'.repeat(200), 'ж'.repeat(201)] as const;
  expect([wide, wider, wide].map(table.add)).toEqual([0, 1, 0]);
  const [long, longer] = ['缓'.repeat(20_000), '缓'.repeat(20_001)] as const;
  expect([long, longer, long].map(table.add)).toEqual([2, 3, 2]);
});

it('knows a word by its pieces, in any script', () => {
  const pieces = fc.array(
    fc.string({ unit: 'grapheme', maxLength: 300 }).map((piece) => piece.toLowerCase()),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(pieces, (words) => {
      const table = createWordTable();
      table.add('shard');
      const joined = table.addJoined(words);
      expect(table.add(words.join(''))).toBe(joined);
      expect(table.find(words.join(''))).toBe(joined);
    }),
  );
});
