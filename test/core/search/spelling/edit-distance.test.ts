import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../../../src/core/search/spelling/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

/** Optimal string alignment as it is defined, letter by letter and without any short cut. */
function alignment(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    alignment(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    alignment(a.slice(0, -1), b) + 1,
    alignment(a, b.slice(0, -1)) + 1,
    swapped ? alignment(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

it.each([
  ['', '', 0],
  ['raft', 'raft', 0],
  ['raft', 'rafts', 1],
  ['raft', 'rat', 1],
  ['raft', 'rift', 1],
  ['raft', 'arft', 1],
  ['curcuit', 'circuit', 1],
  ['idnex', 'index', 1],
  ['braker', 'breaker', 1],
  ['paxos', 'raft', 4],
  // Letters that were swapped are not touched again.
  ['ca', 'abc', 3],
])('from %j to %j it is %i', (a, b, edits) => {
  expect(editDistance(a, b, 4)).toBe(edits);
});

it('is the optimal string alignment', () => {
  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(short, short, (a, b) => {
      expect(editDistance(a, b, 5)).toBe(alignment(a, b));
    }),
    { numRuns: 500 },
  );
});

it('is the same both ways, and 0 only between equals', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 7)).toBe(editDistance(b, a, 7));
      expect(editDistance(a, b, 7) === 0).toBe(a === b);
    }),
  );
});

it('may give up beyond the limit, and is right within it', () => {
  fc.assert(
    fc.property(word, word, fc.nat(3), (a, b, limit) => {
      const edits = editDistance(a, b, 7);
      const limited = editDistance(a, b, limit);
      if (edits <= limit) expect(limited).toBe(edits);
      else expect(limited).toBeGreaterThan(limit);
    }),
  );
});

it('compares long words by their beginnings, and after them short ones as ever', () => {
  const long = fc.string({ unit: fc.constantFrom('a', 'b', '🍕'), minLength: 40, maxLength: 200 });
  fc.assert(
    fc.property(long, long, word, fc.nat(3), (a, b, short, limit) => {
      expect(editDistance(a, a, limit)).toBe(0);
      const edits = editDistance(a, b, limit);
      if (Math.abs(a.length - b.length) > limit) expect(edits).toBe(limit + 1);
      expect(editDistance(short, `${short}x`, 1)).toBe(1);
    }),
  );
  const same = 'a'.repeat(64);
  expect(editDistance(`${same}b`, `${same}c`, 2)).toBe(0);
  expect(editDistance(`b${same}`, `c${same}`, 2)).toBe(1);
  expect(editDistance(`${same}b`, same, 2)).toBe(0);
  expect(editDistance(`${same}bbb`, same, 2)).toBe(3);
});
