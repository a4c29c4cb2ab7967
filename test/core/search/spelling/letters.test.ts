import { expect, it } from 'vitest';
import { bitsIn, lettersOf } from '../../../../src/core/search/spelling/letters.ts';

it.each([
  ['', 0],
  ['raft', 4],
  ['queue', 3],
  ['abcdefghijklmnopqrstuvwxyz', 26],
])('%j has %i different letters', (word, expected) => {
  expect(bitsIn(lettersOf(word))).toBe(expected);
});

it.each([
  ['raft', 'fart', 0],
  ['raft', 'rafts', 1],
  ['raft', 'rift', 2],
])('the letters of %j and %j differ in %i', (one, other, expected) => {
  expect(bitsIn(lettersOf(one) ^ lettersOf(other))).toBe(expected);
});

it('counts all bits of a number', () => {
  expect([0, 1, 0x80000000, 0xffffffff].map(bitsIn)).toEqual([0, 1, 1, 32]);
});
