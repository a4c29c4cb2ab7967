import { expect, it } from 'vitest';
import { quote } from '../../../src/core/replies/quote.ts';

it.each([
  ['  two \n words\t', 'two words'],
  ['back\u0000pressure', 'back pressure'],
  ['\u202eacid\u202c', 'acid'],
  ['a\u2066b\u2069\u200bc', 'a b c'],
  ['a\u200db', 'a b'],
  ['\ud800', ''],
  ['\u200d\ufe0f', ''],
])('%j is said back as %j', (text, said) => {
  expect(quote(text)).toBe(said);
});

it.each(['👩‍👧', '👩🏽‍💻 and 🏳️‍🌈', '❤️‍🔥', 'می‌خواهم', 'क्‍ष'])('leaves %s in one piece', (text) => {
  expect(quote(text)).toBe(text);
});

it('parts what a joiner does not join', () => {
  expect(quote('👩\u200d')).toBe('👩');
  expect(quote('👩\u200d\u202e👧')).toBe('👩 👧');
  expect(quote('\u200d👧')).toBe('👧');
});

it('is shortened at the end of a word', () => {
  expect(quote('word '.repeat(40))).toMatch(/^(word )+word…$/);
  expect(quote('word '.repeat(40)).length).toBeLessThanOrEqual(80);
});
