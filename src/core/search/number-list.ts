type NumberArray = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** Whole numbers one behind the other in a typed array that grows: a fifth of the memory of an array, and nothing to collect. */
export type NumberList<Kind extends NumberArray> = {
  push(value: number): void;
  at(index: number): number;
  readonly size: number;
  /** What was pushed, without a copy. */
  toArray(): Kind;
};

export function createByteList(): NumberList<Uint8Array<ArrayBuffer>> {
  return createList((size) => new Uint8Array(size));
}

export function createUint32List(): NumberList<Uint32Array<ArrayBuffer>> {
  return createList((size) => new Uint32Array(size));
}

function createList<Kind extends NumberArray>(make: (size: number) => Kind): NumberList<Kind> {
  let values = make(1_024);
  let size = 0;
  return {
    push(value) {
      if (size === values.length) {
        const larger = make(2 * size);
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
    toArray: () => values.subarray(0, size) as Kind,
  };
}
