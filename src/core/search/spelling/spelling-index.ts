import type { NameIndex, Surface } from '../names/name-index.ts';
import { createNumberList } from '../number-list.ts';
import { editDistance } from './edit-distance.ts';
import { bitsIn, lettersOf } from './letters.ts';
import { indexNameParts } from './name-parts.ts';
import { createPartTable, type PartTable } from './part-table.ts';
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
  /** Names of several words that may be two edits away from words that run together, or less. */
  namesNear(joined: string): Surface[];
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
export function* indexSpelling(names: NameIndex): Generator<void, SpellingIndex> {
  const { keys: words, ...known } = names.words;
  const masks = Uint32Array.from(words, lettersOf);
  const near = yield* indexParts(words, 1);
  const far = yield* indexParts(words, 2);
  const { near: namesNear } = yield* indexNameParts(names);
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
        const position = table.owners[place] ?? 0;
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
    namesNear,
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

/** The words whose beginnings have a part. */
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
  return yield* createPartTable(hashes, owners);
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

/** FNV-1a over the first letters of a word but two. */
function hashWithout(word: string, length: number, first: number, second: number): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < length; index += 1) {
    if (index !== first && index !== second) value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}
