/** Numbers for words in the order in which they come, from 0 on. */
export type WordTable = {
  /** The number of a word, or -1. */
  find(word: string): number;
  /** The number of a word, a new one when it is new. */
  add(word: string): number;
  /** As `add` for ASCII letters in lower or upper case, which stand in a longer text: no string is made of a known word. */
  addBytes(bytes: Uint8Array, start: number, end: number): number;
  readonly size: number;
};

/** An open-addressed hash table: looking up a word where it stands in a text is what an index is mostly built of. */
export function createWordTable(): WordTable {
  const words: string[] = [];
  let slots = new Int32Array(1_024).fill(-1);
  return {
    get size() {
      return words.length;
    },
    find(word) {
      return slots[slotOf(word)] ?? -1;
    },
    add(word) {
      const slot = slotOf(word);
      const known = slots[slot] ?? -1;
      return known >= 0 ? known : insert(word, slot);
    },
    addBytes(bytes, start, end) {
      let slot = hashBytes(bytes, start, end) & (slots.length - 1);
      for (let known = slots[slot] ?? -1; known >= 0; known = slots[slot] ?? -1) {
        if (isSame(words[known] ?? '', bytes, start, end)) return known;
        slot = (slot + 1) & (slots.length - 1);
      }
      // At once, so that the letters lie in one piece and are read fast.
      return insert(String.fromCharCode(...bytes.subarray(start, end)).toLowerCase(), slot);
    },
  };

  /** The slot where a word stands, or the free one where it would. */
  function slotOf(word: string): number {
    let slot = hashWord(word) & (slots.length - 1);
    for (let known = slots[slot] ?? -1; known >= 0; known = slots[slot] ?? -1) {
      if (words[known] === word) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  function insert(word: string, slot: number): number {
    const number = words.push(word) - 1;
    slots[slot] = number;
    if (words.length * 2 > slots.length) {
      slots = new Int32Array(slots.length * 2).fill(-1);
      for (const [known, each] of words.entries()) slots[slotOf(each)] = known;
    }
    return number;
  }
}

/** FNV-1a, its high bits folded into the low ones that choose the slot. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ toLower(bytes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSame(word: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at += 1) {
    if (word.charCodeAt(at - start) !== toLower(bytes[at] ?? 0)) return false;
  }
  return true;
}

function toLower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
