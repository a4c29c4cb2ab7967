import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../../src/core/search/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

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
])('from %j to %j it is %i', (a, b, edits) => {
  expect(editDistance(a, b, 4)).toBe(edits);
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
