import { editDistance } from './edit-distance.ts';
import type { NameIndex } from './name-index.ts';
import { beginsAlike } from './slips.ts';

/** A word of a name that a misspelt word may have meant. */
export type Correction = { readonly word: string; readonly form: string; readonly edits: number };

export type SpellingIndex = {
  /**
   * Words of names within the edits that the length allows, the nearest first, at most twelve. Two or three letters say too
   * little to be mended alone, and are mended by one edit only `inCompany`: where other words of a name are right.
   */
  correct(form: string, inCompany?: boolean): readonly Correction[];
  /** Whether a name uses this word. */
  knows(form: string): boolean;
};

/** Only the beginning of a word is indexed: edits behind it are still found, and long words stay cheap. */
const PREFIX = 7;

const CORRECTIONS = 12;
const SHORT = 4;

/** How many edits may lie between two words of these lengths. */
export function editsAllowed(typed: number, word = typed): number {
  if (Math.min(typed, word) < 2) return 0;
  return Math.max(typed, word) >= 8 && Math.min(typed, word) >= 6 ? 2 : 1;
}

/**
 * The deletion neighbourhood of every word of every name (as in SymSpell, Wolf Garbe 2012): a word and its misspelling
 * meet where each has lost the letters that differ. A generator, so that the building can pause.
 */
export function* indexSpelling({ words: known }: NameIndex): Generator<void, SpellingIndex> {
  const words = [...known.keys()];
  const buckets = 1 << Math.max(8, Math.ceil(Math.log2(words.length * 8 + 1)));
  const starts = new Uint32Array(buckets + 1);
  for (const word of words) {
    forEachPart(word, (part) => {
      const slot = (part & (buckets - 1)) + 1;
      starts[slot] = (starts[slot] ?? 0) + 1;
    });
    yield;
  }
  for (let slot = 1; slot <= buckets; slot += 1) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const entries = new Uint32Array(starts[buckets] ?? 0);
  const next = starts.slice(0, buckets);
  for (const [position, word] of words.entries()) {
    forEachPart(word, (part) => {
      const slot = part & (buckets - 1);
      const place = next[slot] ?? 0;
      entries[place] = position;
      next[slot] = place + 1;
    });
    yield;
  }
  /** The call that last looked at a word, so that each call looks once. */
  const seen = new Uint32Array(words.length);
  let call = 0;

  return {
    knows: (form) => known.has(form),
    correct(form, inCompany = false) {
      if (form.length < (inCompany ? 2 : SHORT)) return NONE;
      call += 1;
      const found: Correction[] = [];
      const shortest = inCompany ? 2 : SHORT;
      forEachPart(form, (part) => {
        const slot = part & (buckets - 1);
        const end = starts[slot + 1] ?? 0;
        for (let place = starts[slot] ?? 0; place < end; place += 1) {
          const position = entries[place] ?? 0;
          if (seen[position] === call) continue;
          seen[position] = call;
          const word = words[position] ?? '';
          if (word.length < shortest || !beginsAlike(form, word)) continue;
          const limit = editsAllowed(form.length, word.length);
          const edits = editDistance(form, word, limit);
          if (edits > 0 && edits <= limit) found.push({ word, form: known.get(word) ?? word, edits });
        }
      });
      return found.sort((a, b) => a.edits - b.edits || (a.word < b.word ? -1 : 1)).slice(0, CORRECTIONS);
    },
  };
}

const NONE: readonly Correction[] = [];

/** Hashes of what is left of a word's beginning when one letter, or from seven letters on two, are taken out. */
function forEachPart(word: string, tell: (hash: number) => void): void {
  const length = Math.min(word.length, PREFIX);
  tell(hashWithout(word, length, -1, -1));
  const twice = word.length >= PREFIX;
  for (let first = 0; first < length; first += 1) {
    tell(hashWithout(word, length, first, -1));
    if (!twice) continue;
    for (let second = first + 1; second < length; second += 1) tell(hashWithout(word, length, first, second));
  }
}

/** FNV-1a over the first letters of a word but two. */
function hashWithout(word: string, length: number, first: number, second: number): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < length; index += 1) {
    if (index !== first && index !== second) value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}
