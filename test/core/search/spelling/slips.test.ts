import { expect, it } from 'vitest';
import {
  areNeighbours,
  areSlips,
  beginsAlike,
  isLikelySlip,
} from '../../../../src/core/search/spelling/slips.ts';

it.each([
  ['a', 's', true],
  ['q', 'w', true],
  ['q', 'a', true],
  ['a', 'z', true],
  ['g', 'v', true],
  ['g', 'b', true],
  ['g', 't', true],
  ['g', 'y', true],
  ['g', 'n', false],
  ['a', 'd', false],
  ['q', 'z', false],
  ['p', 'q', false],
  ['p', 'l', true],
  ['n', 'r', false],
  ['a', '1', false],
  ['é', 'e', false],
  ['', 'a', false],
])('%j and %j lie beside each other on a keyboard: %s', (a, b, expected) => {
  expect(areNeighbours(a, b)).toBe(expected);
  expect(areNeighbours(b, a)).toBe(expected);
});

it.each([
  ['circut', 'circuit', true, 'a letter lost'],
  ['circuitt', 'circuit', true, 'a letter doubled'],
  ['cricuit', 'circuit', true, 'two letters swapped'],
  ['contexr', 'context', true, 'the key beside the right one'],
  ['contaxt', 'context', true, 'a vowel for another'],
  ['wine', 'wire', false, 'another consonant from far off'],
  ['contept', 'context', false, 'a key that is not beside it'],
  ['acid', 'icid', false, 'another vowel at the beginning'],
  ['cat', 'cut', true, 'a vowel for another in a short word'],
])('%j is a slip of %j: %s (%s)', (typed, word, expected, _kind) => {
  expect(isLikelySlip(typed, word)).toBe(expected);
});

it.each([
  ['hello', 'hello', 0, true, 'nothing'],
  ['ordl', 'world', 2, true, 'a letter lost, and two swapped'],
  ['ordl', 'world', 1, false, 'more than one slip'],
  ['wwold', 'world', 2, true, 'a letter doubled, and one lost'],
  ['wzorld', 'world', 1, false, 'a key that is beside neither of those around it'],
  ['worlsd', 'world', 1, true, 'a key hit together with the one beside it'],
  ['worldd', 'world', 1, true, 'the last letter doubled'],
  ['worl', 'world', 1, true, 'the last letter lost'],
  ['eorls', 'world', 2, true, 'two keys beside the right ones'],
  ['wurld', 'world', 1, true, 'a vowel for another'],
  ['workd', 'world', 1, true, 'the key beside it'],
  ['wormd', 'world', 1, false, 'another consonant from far off'],
  ['preact', 'react', 1, false, 'a letter before it'],
  ['yaml', 'xml', 2, false, 'another word'],
  ['', 'ab', 2, true, 'all lost'],
  ['', 'abc', 2, false, 'too much lost'],
  ['ab', '', 2, false, 'letters from nowhere'],
])('%j is %j but for slips, %i at the most: %s (%s)', (typed, word, most, expected, _kind) => {
  expect(areSlips(typed, word, most)).toBe(expected);
});

it.each([
  ['raft', 'rift', true, 'the same letter'],
  ['niode', 'inode', true, 'the first two swapped'],
  ['node', 'inode', true, 'the first one lost'],
  ['iinode', 'inode', true, 'the first one doubled'],
  ['xinode', 'inode', true, 'one before it'],
  ['vircuit', 'circuit', true, 'the key beside it'],
  ['vap', 'cap', false, 'the key beside it in a short word'],
  ['vache', 'cache', true, 'the key beside it in a word of five letters'],
  ['coroutine', 'goroutine', false, 'another letter'],
  ['daft', 'raft', false, 'another letter in a short word'],
  ['ircuit', 'circuit', true, 'the first one lost before a vowel'],
  ['', 'raft', false, 'nothing'],
])('%j begins like %j: %s (%s)', (typed, word, expected, _kind) => {
  expect(beginsAlike(typed, word)).toBe(expected);
});
