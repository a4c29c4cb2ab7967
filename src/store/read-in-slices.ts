import type { SqlValue } from './database.ts';

/** So many rows are turned into objects in one go. */
export const SLICE = 500;

/**
 * Reads a long list slice by slice, so that others have a turn in between.
 * @param read reads up to `SLICE` items that come after this key, in its order.
 */
export async function readInSlices<Item>(
  start: readonly SqlValue[],
  read: (after: readonly SqlValue[]) => Promise<Item[]>,
  keyOf: (item: Item) => readonly SqlValue[],
): Promise<Item[]> {
  const found: Item[] = [];
  for (;;) {
    const last = found.at(-1);
    const slice = await read(last ? keyOf(last) : start);
    found.push(...slice);
    if (slice.length < SLICE) return found;
  }
}
