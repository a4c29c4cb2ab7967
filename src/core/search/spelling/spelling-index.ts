import { groupInSlices } from '../group-in-slices.ts';
import type { NameIndex } from '../names/name-index.ts';
import { createNumberList } from '../number-list.ts';
import { editDistance } from './edit-distance.ts';
import { beginsAlike } from './slips.ts';

/** A word of a name that a misspelt word may have meant. */
export type Correction = { readonly word: string; readonly form: string; readonly edits: number };

export type CorrectionOptions = {
  /**
   * Two or three letters say too little to be mended alone: they are mended by one edit, and only in company, where other
   * words of a name are right.
   */
  readonly inCompany?: boolean;
  /** How far to look: one edit, two only where there is nothing one edit away (the default), or always two. */
  readonly reach?: 'near' | 'nearest' | 'far';
};

export type SpellingIndex = {
  /** Words of names within the edits that the length allows, the nearest first, at most twelve. */
  correct(word: string, options?: CorrectionOptions): readonly Correction[];
  /** Whether a name uses this word. */
  knows(form: string): boolean;
};

/** Only the beginning of a word is indexed: edits behind it are still found, and long words stay cheap. */
const PREFIX = 7;

/** From so many letters on, a word may be two edits away. */
const TWICE = 6;

/** So many words are handled between two pauses. */
const WORDS = 64;

const CORRECTIONS = 12;
const SHORT = 4;

/** How many edits may lie between two words of these lengths. */
export function editsAllowed(typed: number, word = typed): number {
  if (Math.min(typed, word) < 2) return 0;
  return Math.max(typed, word) >= 8 && Math.min(typed, word) >= 6 ? 2 : 1;
}

/**
 * The deletion neighbourhood of every word of every name (as in SymSpell, Wolf Garbe 2012): a word and its misspelling
 * meet where each has lost the letters that differ. Words that are one edit away are looked for first, in a table of
 * their own, which is small. A generator, so that the building can pause.
 */
export function* indexSpelling({
  words: { keys: words, ...known },
}: NameIndex): Generator<void, SpellingIndex> {
  const masks = Uint32Array.from(words, lettersOf);
  const near = yield* indexParts(words, 1);
  const far = yield* indexParts(words, 2);
  /** The call that last looked at a word, so that each call looks once. */
  const seen = new Uint32Array(words.length);
  let call = 0;

  function look(form: string, shortest: number, table: PartTable, deletions: 1 | 2): Correction[] {
    call += 1;
    const found: Correction[] = [];
    const letters = lettersOf(form);
    forEachPart(form, deletions, (part) => {
      const end = table.endOf(part);
      for (let place = table.startOf(part); place < end; place += 1) {
        const position = table.positions[place] ?? 0;
        if (seen[position] === call) continue;
        seen[position] = call;
        // An edit changes two letters of a word's alphabet at the most.
        if (bitsIn(letters ^ (masks[position] ?? 0)) > 2 * deletions) continue;
        const word = words[position] ?? '';
        if (word.length < shortest || !beginsAlike(form, word, shortest)) continue;
        const limit = Math.min(deletions, editsAllowed(form.length, word.length));
        const edits = editDistance(form, word, limit);
        if (edits > 0 && edits <= limit) found.push({ word, form: known.formOf(position), edits });
      }
    });
    return found;
  }

  return {
    knows: known.isForm,
    correct(word, { inCompany = false, reach = 'nearest' } = {}) {
      const shortest = inCompany ? 2 : SHORT;
      if (word.length < shortest) return NONE;
      const close = reach === 'far' ? [] : look(word, shortest, near, 1);
      const goesOn = reach !== 'near' && close.length === 0 && word.length >= TWICE;
      const found = goesOn ? look(word, shortest, far, 2) : close;
      return found.sort((a, b) => a.edits - b.edits || (a.word < b.word ? -1 : 1)).slice(0, CORRECTIONS);
    },
  };
}

/** The words whose beginnings have a part, by the part's hash: `positions[startOf(hash)]` up to `endOf(hash)`. */
type PartTable = {
  readonly positions: Uint32Array;
  startOf(hash: number): number;
  endOf(hash: number): number;
};

function* indexParts(words: readonly string[], deletions: 1 | 2): Generator<void, PartTable> {
  const hashes = createNumberList();
  const owners = createNumberList();
  for (const [position, word] of words.entries()) {
    forEachPart(word, deletions, (part) => {
      hashes.push(part);
      owners.push(position);
    });
    if (position % WORDS === 0) yield;
  }
  const buckets = 1 << Math.max(8, Math.ceil(Math.log2(hashes.size + 1)));
  const positions = new Uint32Array(hashes.size);
  const starts = yield* groupInSlices({
    entries: hashes.size,
    groups: buckets,
    groupOf: (entry) => hashes.at(entry) & (buckets - 1),
    place(entry, at) {
      positions[at] = owners.at(entry);
    },
  });
  return {
    positions,
    startOf: (hash) => starts[hash & (buckets - 1)] ?? 0,
    endOf: (hash) => starts[(hash & (buckets - 1)) + 1] ?? 0,
  };
}

const NONE: readonly Correction[] = [];

/** Hashes of what is left of a word's beginning when a letter or two are taken out; two only of long words. */
function forEachPart(word: string, deletions: 1 | 2, tell: (hash: number) => void): void {
  const length = Math.min(word.length, PREFIX);
  tell(hashWithout(word, length, -1, -1));
  const twice = deletions === 2 && word.length >= TWICE;
  for (let first = 0; first < length; first += 1) {
    tell(hashWithout(word, length, first, -1));
    if (!twice) continue;
    for (let second = first + 1; second < length; second += 1) tell(hashWithout(word, length, first, second));
  }
}

/** Which letters and digits a word has, one bit each. */
export function lettersOf(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index += 1) mask |= 1 << (word.charCodeAt(index) & 31);
  return mask;
}

/** How many bits are set (Hacker's Delight, 5-2). */
export function bitsIn(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** FNV-1a over the first letters of a word but two. */
function hashWithout(word: string, length: number, first: number, second: number): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < length; index += 1) {
    if (index !== first && index !== second) value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}
