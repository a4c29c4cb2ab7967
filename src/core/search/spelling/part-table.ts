import { groupInSlices } from '../group-in-slices.ts';
import type { NumberList } from '../number-list.ts';

/** Who has a part, by the part's hash: `owners[startOf(hash)]` up to `endOf(hash)`, and a few others. */
export type PartTable = {
  readonly owners: Uint32Array;
  startOf(hash: number): number;
  endOf(hash: number): number;
};

/** Groups the owners of parts by the hashes of these. A generator, so that the building can pause. */
export function* createPartTable(hashes: NumberList, of: NumberList): Generator<void, PartTable> {
  const buckets = 1 << Math.max(8, Math.ceil(Math.log2(hashes.size + 1)));
  const owners = new Uint32Array(hashes.size);
  const starts = yield* groupInSlices({
    entries: hashes.size,
    groups: buckets,
    groupOf: (entry) => hashes.at(entry) & (buckets - 1),
    place(entry, at) {
      owners[at] = of.at(entry);
    },
  });
  return tableOf(owners, starts, buckets - 1);
}

/** A function of its own: made above, the table would keep the two lists. */
function tableOf(owners: Uint32Array, starts: Uint32Array, mask: number): PartTable {
  return {
    owners,
    startOf: (hash) => starts[hash & mask] ?? 0,
    endOf: (hash) => starts[(hash & mask) + 1] ?? 0,
  };
}
