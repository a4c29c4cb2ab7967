import fc from 'fast-check';
import { expect, it } from 'vitest';
import { squash, tokenise } from '../../../../src/core/search/words/tokenise.ts';

it.each([
  ['Circuit-Breakers', 'circuit breaker'],
  ['B-tree, B+tree', 'b tree b+ tree'],
  ['C, C++ and C#', 'c c++ and c#'],
  ['.NET (.net)', '.net .net'],
  ['on .NET. Really', 'on .net really'],
  ['99.9% of v1.2', '99.9% of v1.2'],
  ['N + 1', 'n + 1'],
  ['n plus one', 'n + 1'],
  ['two-step commits', '2 step commit'],
  ['context.Context', 'context context'],
  ['Brewer’s theorem', 'brewer theorem'],
  ['naïve Ünïted', 'naive united'],
  ['データベース', 'デ ー タ ベ ー ス'],
  ['Redis缓存', 'redis 缓 存'],
  ['базы данных', 'базы данных'],
  ['snake_word', 'snake word'],
  [' → ', '→'],
  ['a → b', 'a b'],
  ['', ''],
  [' \n ', ''],
])('reads %j as the words “%s”', (text, forms) => {
  expect(
    tokenise(text)
      .map(({ form }) => form)
      .join(' '),
  ).toBe(forms);
});

it('says where each word stands in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let behind = 0;
      for (const { raw, start, end } of tokenise(text)) {
        expect(text.slice(start, end)).toBe(raw);
        expect(start).toBeGreaterThanOrEqual(behind);
        behind = end;
      }
    }),
  );
});

it('reads names alike however their words are parted', () => {
  const [parted, hyphened, joined] = ['go routine', 'Go-Routine', 'goroutine'].map((name) =>
    squash(tokenise(name)),
  );
  expect([hyphened, joined]).toEqual([parted, parted]);
});
