/** So many are merged between two pauses. */
const BATCH = 2_048;

/** Sorts numbers by merging from the bottom up, which can pause. Stable. */
export function* sortInSlices(
  values: Uint32Array,
  isBefore: (a: number, b: number) => boolean,
): Generator<void, Uint32Array> {
  let from = values;
  let to: Uint32Array = new Uint32Array(values.length);
  let merged = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const merge = { from, to, left: start, middle: start + width, right: start + width, at: start };
      const end = Math.min(start + 2 * width, values.length);
      while (merge.at < end) {
        const until = Math.min(end, merge.at + BATCH);
        merged += until - merge.at;
        mergeSome(merge, end, until, isBefore);
        if (merged < BATCH) continue;
        merged = 0;
        yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

type Merge = {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  left: number;
  readonly middle: number;
  right: number;
  at: number;
};

/** Goes on with a merge up to a place. */
function mergeSome(
  merge: Merge,
  end: number,
  until: number,
  isBefore: (a: number, b: number) => boolean,
): void {
  const { from, to } = merge;
  const middle = Math.min(merge.middle, end);
  let { left, right } = merge;
  for (let at = merge.at; at < until; at += 1) {
    const takesRight = left >= middle || (right < end && isBefore(from[right] ?? 0, from[left] ?? 0));
    to[at] = (takesRight ? from[right++] : from[left++]) ?? 0;
  }
  Object.assign(merge, { left, right, at: until });
}
