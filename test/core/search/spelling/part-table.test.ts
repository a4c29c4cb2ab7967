import { expect, it } from 'vitest';
import { createNumberList } from '../../../../src/core/search/number-list.ts';
import { createPartTable } from '../../../../src/core/search/spelling/part-table.ts';
import { finish } from '../finish.ts';

function ownersOf(entries: readonly (readonly [hash: number, owner: number])[], hash: number): number[] {
  const [hashes, owners] = [createNumberList(), createNumberList()];
  for (const [of, owner] of entries) {
    hashes.push(of);
    owners.push(owner);
  }
  const table = finish(createPartTable(hashes, owners));
  return [...table.owners.subarray(table.startOf(hash), table.endOf(hash))];
}

it.each([
  [7, [1, 3]],
  [0xffffffff, [2]],
  [8, []],
])('the owners of %i are %j, in their order', (hash, expected) => {
  const entries = [
    [7, 1],
    [0xffffffff, 2],
    [7, 3],
  ] as const;
  expect(ownersOf(entries, hash)).toEqual(expected);
});

it('can be empty', () => {
  expect(ownersOf([], 7)).toEqual([]);
});
