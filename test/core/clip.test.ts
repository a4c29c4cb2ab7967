import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clip } from '../../src/core/clip.ts';

const LONE_SURROGATE = /\p{Cs}/u;

it.each([
  ['short', 10, 'short'],
  ['just enough', 11, 'just enough'],
  ['one two three', 10, 'one two…'],
  ['one two three', 12, 'one two thr…'],
  ['unbreakable', 6, 'unbre…'],
  ['a verylongword', 10, 'a verylon…'],
  ['', 5, ''],
  ['abc😀def', 5, 'abc…'],
  ['abcd😀', 6, 'abcd😀'],
])('clips %j to %i as %j', (text, limit, clipped) => {
  expect(clip(text, limit)).toBe(clipped);
});

it('keeps the limit, begins as the text does, and breaks no character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc.integer({ min: 1, max: 100 }),
      (text, limit) => {
        const clipped = clip(text, limit);
        expect(clipped.length).toBeLessThanOrEqual(limit);
        expect(clipped).not.toMatch(LONE_SURROGATE);
        expect(clipped === text || text.startsWith(clipped.slice(0, -1))).toBe(true);
      },
    ),
    { numRuns: 1_000 },
  );
});
