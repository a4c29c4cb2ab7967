import { again } from './field-code.ts';

/** The words of all entries one behind the other, each once an entry with the code of its field. */
export type EntryList = {
  /** How many words there are by now. */
  readonly size: number;
  /** Adds a word to the entry at a position; entries come in ascending order. */
  add(position: number, word: number, code: number): void;
  words(): Uint32Array;
  codes(): Uint8Array;
};

/** In typed arrays that grow: building the index writes millions of these. */
export function createEntryList(): EntryList {
  let words = new Uint32Array(1 << 16);
  let codes = new Uint8Array(1 << 16);
  let size = 0;
  /** The entry that is being written, and where it begins. */
  let current = 0;
  let start = 0;
  /** Of each word, one more than the place where it was last seen. */
  let lastPlace = new Uint32Array(1 << 12);

  function growWords(): void {
    words = copied(words, new Uint32Array(2 * words.length));
    codes = copied(codes, new Uint8Array(2 * codes.length));
  }

  return {
    get size() {
      return size;
    },
    add(position, word, code) {
      if (position !== current) [current, start] = [position, size];
      if (word >= lastPlace.length) lastPlace = copied(lastPlace, new Uint32Array(2 * word));
      const last = lastPlace[word] ?? 0;
      if (last > start) {
        codes[last - 1] = again(codes[last - 1] ?? 0, code);
        return;
      }
      if (size === words.length) growWords();
      words[size] = word;
      codes[size] = code;
      size += 1;
      lastPlace[word] = size;
    },
    words: () => words.subarray(0, size),
    codes: () => codes.subarray(0, size),
  };
}

function copied<Kind extends Uint8Array | Uint32Array>(values: Kind, larger: Kind): Kind {
  larger.set(values);
  return larger;
}
