import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortInSlices } from '../../../../src/core/search/names/sort-in-slices.ts';
import { finish } from '../finish.ts';

it('sorts as a stable sort does', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(999), { maxLength: 300 }), (numbers) => {
      // By the first digit alone: those that are equal keep their order.
      const rankOf = (number: number) => Math.floor(number / 100);
      const sorted = finish(sortInSlices(Uint32Array.from(numbers), (a, b) => rankOf(a) < rankOf(b)));
      expect(Array.from(sorted)).toEqual(numbers.toSorted((a, b) => rankOf(a) - rankOf(b)));
    }),
    { numRuns: 300 },
  );
});

it.each([0, 1, 2, 3, 2_047, 2_048, 2_049, 6_145])('sorts %i numbers', (count) => {
  const numbers = Uint32Array.from({ length: count }, (_, index) => (index * 7_919) % 6_151);
  const sorted = finish(sortInSlices(numbers.slice(), (a, b) => a < b));
  expect(sorted).toEqual(numbers.toSorted());
});

it('pauses after every few thousand numbers, not after each', () => {
  const numbers = Uint32Array.from({ length: 20_000 }, (_, index) => 20_000 - index);
  let compared = 0;
  let most = 0;
  let pauses = 0;
  const steps = sortInSlices(numbers, (a, b) => {
    compared += 1;
    return a < b;
  });
  for (let step = steps.next(); !step.done; step = steps.next()) {
    pauses += 1;
    most = Math.max(most, compared);
    compared = 0;
  }
  expect(most).toBeLessThanOrEqual(2 * 2_048);
  expect(pauses).toBeGreaterThan(60);
  // Fifteen rounds of 20,000 numbers.
  expect(pauses).toBeLessThanOrEqual((15 * 20_000) / 2_048);
});
