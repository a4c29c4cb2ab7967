import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asciiKey, forEachAsciiWord } from '../../../../src/core/search/words/ascii-words.ts';
import { tokenise } from '../../../../src/core/search/words/tokenise.ts';
import { createWordTable } from '../../../../src/core/search/words/word-table.ts';

/** All that is special to a word, and some of what is not. */
const tricky = fc.string({ unit: fc.constantFrom(..."aB1.'+#% (-\n&"), maxLength: 24 });
const ascii = fc.string({ unit: 'binary-ascii', maxLength: 40 });

/** The words that a text is told to have, with what is told of each. */
function toldOf(text: string) {
  const told: { raw: string; hash: number; isPlain: boolean }[] = [];
  const isAscii = forEachAsciiWord(text, (bytes, start, end, hash, isPlain) => {
    const raw = text.slice(start, end);
    expect(Buffer.from(bytes.subarray(start, end)).toString()).toBe(raw);
    told.push({ raw, hash, isPlain });
  });
  return { isAscii, told };
}

it.each([
  ['the “tricky” signs', tricky, 2_000],
  ['any ASCII', ascii, 1_000],
])('finds the words, keys and places of the general expression in %s', (_case, text, numRuns) => {
  fc.assert(
    fc.property(text, (typed) => {
      // A sign that is no ASCII and in no word sends a text the general way; "a" keeps both from being signs alone.
      expect(tokenise(`a ${typed}`)).toEqual(tokenise(`a ${typed}…`));
      expect(tokenise(`${typed} a`)).toEqual(tokenise(`${typed} a…`));
    }),
    { numRuns },
  );
});

it('tells each word with the hash of its key, as long as the key is just its letters', () => {
  fc.assert(
    fc.property(fc.oneof(tricky, ascii), (text) => {
      const table = createWordTable();
      forEachAsciiWord(text, (bytes, start, end, hash, isPlain) => {
        if (!isPlain) return;
        const raw = text.slice(start, end);
        const word = table.addBytes(bytes, start, end, hash);
        expect(asciiKey(raw, true)).toBe(asciiKey(raw, false));
        expect(table.find(asciiKey(raw, true))).toBe(word);
      });
    }),
    { numRuns: 1_000 },
  );
});

it.each([
  ["It's", 'its', false],
  ['C++', 'c++', true],
  ['.NET', '.net', true],
  ['99.9%', '99.9%', false],
  ['v1.2', 'v1.2', false],
  ['a.1', 'a1', false],
  ['RAFT', 'raft', true],
  ["'", "'", false],
])('reads %j with the key %j; plain: %s', (word, key, isPlain) => {
  const [{ raw, isPlain: told } = { raw: '', isPlain: undefined }] = toldOf(word).told;
  expect([raw, told]).toEqual([word, isPlain]);
  expect(asciiKey(raw, isPlain)).toBe(key);
});

it('tells nothing of a text that is not ASCII', () => {
  expect(toldOf('naïve words')).toEqual({ isAscii: false, told: [] });
  expect(toldOf('')).toEqual({ isAscii: true, told: [] });
});

it('reads a text that is longer than any before, and then a short one', () => {
  const long = 'raft '.repeat(10_000);
  expect(toldOf(long).told).toHaveLength(10_000);
  expect(toldOf('raft').told).toEqual([{ raw: 'raft', hash: expect.any(Number), isPlain: true }]);
  // At the length of the buffer, nothing of the text before may join the last word.
  for (const length of [4_095, 4_096, 4_097, 99_999, 100_000])
    expect(toldOf('x'.repeat(length)).told.map(({ raw }) => raw.length)).toEqual([length]);
});
