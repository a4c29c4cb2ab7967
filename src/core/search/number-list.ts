/** Whole numbers below 2^32, one behind the other in a typed array that grows: a fifth of an array's memory, nothing to collect. */
export type NumberList = {
  push(value: number): void;
  at(index: number): number;
  readonly size: number;
  /** What was pushed, without a copy. */
  toArray(): Uint32Array;
};

export function createNumberList(): NumberList {
  let values = new Uint32Array(1_024);
  let size = 0;
  return {
    push(value) {
      if (size === values.length) {
        const larger = new Uint32Array(2 * size);
        larger.set(values);
        values = larger;
      }
      values[size] = value;
      size += 1;
    },
    at: (index) => values[index] ?? 0,
    get size() {
      return size;
    },
    toArray: () => values.subarray(0, size),
  };
}
