/** Words are short: longer ones than this are only compared by their beginnings. */
const LONGEST = 64;

/** Three rows of the table, reused by every call: the search runs on one thread and never re-enters. */
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * Edits between two words: a letter added, lost or changed, or two neighbours swapped (optimal string alignment).
 * Gives up with `limit + 1` as soon as it must be more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const [height, width] = [Math.min(a.length, LONGEST), Math.min(b.length, LONGEST)];
  let [before, last, row] = rows as readonly [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= width; j += 1) last[j] = j;
  for (let i = 1; i <= height; i += 1) {
    const letter = a.charCodeAt(i - 1);
    const previous = i > 1 ? a.charCodeAt(i - 2) : -1;
    row[0] = i;
    let best = i;
    for (let j = 1; j <= width; j += 1) {
      const other = b.charCodeAt(j - 1);
      let edits = at(last, j - 1) + (letter === other ? 0 : 1);
      edits = Math.min(edits, at(last, j) + 1, at(row, j - 1) + 1);
      if (j > 1 && previous === other && letter === b.charCodeAt(j - 2))
        edits = Math.min(edits, at(before, j - 2) + 1);
      row[j] = edits;
      if (edits < best) best = edits;
    }
    if (best > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return at(last, width);
}

function at(row: Uint8Array, index: number): number {
  return row[index] ?? 0;
}
