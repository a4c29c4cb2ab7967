/** Tells at once of most texts that no name runs together to them, before any string is made. */
export type SquashFilter = {
  /** The hash of nothing. */
  readonly empty: number;
  /** The hash of a text with a word behind it. */
  extend(hash: number, word: string): number;
  /** Whether a name may run together to the text of this hash; wrongly so in a few of a hundred cases. */
  mayHold(hash: number): boolean;
};

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A Bloom filter with one hash (FNV-1a, which goes on letter by letter) and 16 bits a name. */
export function createSquashFilter(count: number): SquashFilter & { add(...pieces: string[]): void } {
  const size = 1 << Math.max(10, Math.ceil(Math.log2(count * 16 + 1)));
  const bits = new Uint32Array(size >>> 5);
  const placeOf = (hash: number) => (hash ^ (hash >>> 15)) & (size - 1);
  return {
    empty: OFFSET,
    extend,
    mayHold(hash) {
      const place = placeOf(hash);
      return ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
    },
    add(...pieces) {
      let hash = OFFSET;
      for (const piece of pieces) hash = extend(hash, piece);
      const place = placeOf(hash);
      bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
    },
  };
}

function extend(hash: number, word: string): number {
  let value = hash;
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), PRIME);
  return value;
}
