/** So many entries are handled between two pauses. */
const BATCH = 4_096;

export type Grouping = {
  /** How many entries there are, and how many groups. */
  readonly entries: number;
  readonly groups: number;
  groupOf(entry: number): number;
  /** Is told for each entry in turn where it comes to stand. */
  place(entry: number, at: number): void;
};

/**
 * Puts entries in the order of their groups, in the time of two passes (a counting sort); it can pause. Stable.
 * @returns where each group begins, and behind the last one the end: group g takes the places `starts[g]` up to `starts[g + 1]`.
 */
export function* groupInSlices({
  entries,
  groups,
  groupOf,
  place,
}: Grouping): Generator<void, Uint32Array<ArrayBuffer>> {
  const starts = new Uint32Array(groups + 1);
  yield* inSlices(entries, (from, to) => {
    for (let entry = from; entry < to; entry += 1) {
      const behind = groupOf(entry) + 1;
      starts[behind] = (starts[behind] ?? 0) + 1;
    }
  });
  yield* inSlices(groups, (from, to) => {
    for (let group = from; group < to; group += 1)
      starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  });
  const next = starts.slice(0, groups);
  yield* inSlices(entries, (from, to) => {
    for (let entry = from; entry < to; entry += 1) {
      const group = groupOf(entry);
      const at = next[group] ?? 0;
      next[group] = at + 1;
      place(entry, at);
    }
  });
  return starts;
}

/** The work is done in a function of its own: the compiler does better with it than with a loop that pauses. */
function* inSlices(count: number, work: (from: number, to: number) => void): Generator<void, void> {
  for (let from = 0; from < count; from += BATCH) {
    work(from, Math.min(count, from + BATCH));
    yield;
  }
}
