/** Numbers for words in the order in which they come, from 0 on. */
export type WordTable = {
  /** The number of a word, or -1. */
  find(word: string): number;
  /** The number of a word, a new one when it is new. */
  add(word: string): number;
  /** As `add` for what the pieces run together to. */
  addJoined(pieces: readonly string[]): number;
  /**
   * As `add` for ASCII letters of either case that stand in a longer text, with their hash (see `hashLetter`): no string is
   * made.
   */
  addBytes(bytes: Uint8Array, start: number, end: number, hash: number): number;
  readonly size: number;
};

/** FNV-1a over a word's letters in lower case: begin with `HASH_OF_NOTHING`, and take in one letter after the other. */
export const HASH_OF_NOTHING = 0x811c9dc5;

export function hashLetter(hash: number, lowerCode: number): number {
  return Math.imul(hash ^ lowerCode, 0x01000193);
}

/** The ASCII letters A to Z in lower case, every other byte as it is. */
export const LOWER_CASE = Uint8Array.from({ length: 256 }, (_, code) =>
  code >= 65 && code <= 90 ? code + 32 : code,
);

const encoder = new TextEncoder();

/**
 * An open-addressed hash table over the words' UTF-8 bytes, which lie one behind the other. Looking up a word where it
 * stands in a text is what building an index mostly consists of.
 */
export function createWordTable(): WordTable {
  let letters = new Uint8Array(8_192);
  /** Where each word ends among the letters. */
  let ends = new Uint32Array(1_024);
  /** Each slot is the number of a word, -1 when it is free, and beside it the word's hash: one look into memory for both. */
  let slots = new Int32Array(4_096).fill(-1);
  let size = 0;
  let scratch = new Uint8Array(256);

  return {
    get size() {
      return size;
    },
    find(word) {
      const length = encode(word, 0);
      return slots[slotOf(scratch, 0, length, hashOf(length))] ?? -1;
    },
    add(word) {
      const length = encode(word, 0);
      return addBytes(scratch, 0, length, hashOf(length));
    },
    addJoined(pieces) {
      let length = 0;
      for (const piece of pieces) length = encode(piece, length);
      return addBytes(scratch, 0, length, hashOf(length));
    },
    addBytes,
  };

  function addBytes(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const slot = slotOf(bytes, start, end, hash);
    const known = slots[slot] ?? -1;
    return known >= 0 ? known : insert(bytes, start, end, hash, slot);
  }

  /** The slot where a word stands, or the free one where it would. */
  function slotOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = slots.length - 1;
    let slot = firstSlot(hash) & mask;
    for (let known = slots[slot] ?? -1; known >= 0; known = slots[slot] ?? -1) {
      if (slots[slot + 1] === hash && isSame(known, bytes, start, end)) return slot;
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  function isSame(known: number, bytes: Uint8Array, start: number, end: number): boolean {
    let at = known === 0 ? 0 : (ends[known - 1] ?? 0);
    if ((ends[known] ?? 0) - at !== end - start) return false;
    for (let index = start; index < end; index += 1) {
      if (letters[at] !== LOWER_CASE[bytes[index] ?? 0]) return false;
      at += 1;
    }
    return true;
  }

  function insert(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const from = size === 0 ? 0 : (ends[size - 1] ?? 0);
    const to = from + end - start;
    while (to > letters.length) letters = doubled(letters, new Uint8Array(2 * letters.length));
    if (size === ends.length) ends = doubled(ends, new Uint32Array(2 * size));
    for (let index = start; index < end; index += 1) {
      letters[from + index - start] = LOWER_CASE[bytes[index] ?? 0] ?? 0;
    }
    ends[size] = to;
    slots[slot] = size;
    slots[slot + 1] = hash;
    size += 1;
    if (size * 4 > slots.length) spread();
    return size - 1;
  }

  /** Into twice as many slots. */
  function spread(): void {
    const before = slots;
    slots = new Int32Array(2 * before.length).fill(-1);
    const mask = slots.length - 1;
    for (let from = 0; from < before.length; from += 2) {
      const known = before[from] ?? -1;
      if (known < 0) continue;
      const hash = before[from + 1] ?? 0;
      let slot = firstSlot(hash) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 2) & mask;
      slots[slot] = known;
      slots[slot + 1] = hash;
    }
  }

  /** Writes a word into the scratch from a place on, and says where it ends. */
  function encode(word: string, from: number): number {
    const most = from + word.length * 3;
    if (most > scratch.length) scratch = doubled(scratch, new Uint8Array(2 * most));
    for (let index = 0; index < word.length; index += 1) {
      const code = word.charCodeAt(index);
      if (code > 127) return from + encoder.encodeInto(word, scratch.subarray(from)).written;
      scratch[from + index] = code;
    }
    return from + word.length;
  }

  function hashOf(length: number): number {
    let hash = HASH_OF_NOTHING | 0;
    for (let index = 0; index < length; index += 1) {
      hash = hashLetter(hash, LOWER_CASE[scratch[index] ?? 0] ?? 0);
    }
    return hash;
  }
}

/** The low bits of FNV-1a alone spread badly. Slots have two places. */
function firstSlot(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
}

function doubled<Kind extends Uint8Array | Uint32Array | Int32Array>(values: Kind, larger: Kind): Kind {
  larger.set(values);
  return larger;
}
