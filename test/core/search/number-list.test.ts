import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNumberList } from '../../../src/core/search/number-list.ts';

it('holds what was pushed, as an array would', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 32 - 1)), (numbers) => {
      const list = createNumberList();
      for (const number of numbers) list.push(number);
      expect(list.size).toBe(numbers.length);
      expect(numbers.map((_, index) => list.at(index))).toEqual(numbers);
      expect(list.toArray()).toEqual(Uint32Array.from(numbers));
    }),
  );
});

it('grows beyond its first room', () => {
  const list = createNumberList();
  const numbers = Array.from({ length: 5_000 }, (_, index) => (index * 7) % 251);
  for (const number of numbers) list.push(number);
  expect(Array.from(list.toArray())).toEqual(numbers);
  expect(list.size).toBe(5_000);
});

it('holds 0 where nothing was pushed', () => {
  expect(createNumberList().at(3)).toBe(0);
  expect(createNumberList().toArray()).toHaveLength(0);
});
