import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createByteList, createUint32List } from '../../../src/core/search/number-list.ts';

describe.each([
  ['bytes', createByteList, 2 ** 8 - 1, Uint8Array],
  ['numbers of 32 bits', createUint32List, 2 ** 32 - 1, Uint32Array],
] as const)('a list of %s', (_case, create, most, Kind) => {
  it('holds what was pushed, as an array would', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(most)), (numbers) => {
        const list = create();
        for (const number of numbers) list.push(number);
        expect(list.size).toBe(numbers.length);
        expect(numbers.map((_, index) => list.at(index))).toEqual(numbers);
        expect(list.toArray()).toEqual(Kind.from(numbers));
      }),
    );
  });

  it('grows beyond its first room', () => {
    const list = create();
    const numbers = Array.from({ length: 5_000 }, (_, index) => (index * 7) % 251);
    for (const number of numbers) list.push(number);
    expect(Array.from(list.toArray())).toEqual(numbers);
    expect(list.size).toBe(5_000);
  });

  it('holds 0 where nothing was pushed', () => {
    expect(create().at(3)).toBe(0);
    expect(create().toArray()).toHaveLength(0);
  });
});
