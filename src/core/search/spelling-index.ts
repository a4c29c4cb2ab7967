import { editDistance } from './edit-distance.ts';
import type { NameIndex } from './name-index.ts';

/** A word of a name that a misspelt word may have meant. */
export type Correction = { readonly form: string; readonly edits: number };

export type SpellingIndex = {
  /** Words of names within the edits that the word's length allows, the nearest first, at most four. */
  correct(form: string): readonly Correction[];
  /** Whether a name uses this word. */
  knows(form: string): boolean;
};

/** Only the beginning of a word is indexed: two edits there are still found, and long words stay cheap. */
const PREFIX = 7;

/** How many edits a word may be away, by its length: three letters say too little to mend. */
export function editsAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * The deletion neighbourhood of every word of every name (as in SymSpell): a word and its misspelling meet where each
 * has lost the letters that differ. A generator, so that the building can pause.
 */
export function* indexSpelling({ surfaces }: NameIndex): Generator<void, SpellingIndex> {
  const words: string[] = [];
  const known = new Set<string>();
  const add = (word: string) => {
    if (!known.has(word)) {
      known.add(word);
      words.push(word);
    }
  };
  for (const { forms } of surfaces) {
    for (const form of forms) add(form);
    if (forms.length > 1) add(forms.join(''));
    yield;
  }
  const buckets = 1 << Math.max(8, Math.ceil(Math.log2(words.length * 12 + 1)));
  const starts = new Uint32Array(buckets + 1);
  for (const word of words) {
    for (const part of neighbourhood(word)) {
      const slot = (hash(part) & (buckets - 1)) + 1;
      starts[slot] = (starts[slot] ?? 0) + 1;
    }
    yield;
  }
  for (let slot = 1; slot <= buckets; slot += 1) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const entries = new Uint32Array(starts[buckets] ?? 0);
  const next = starts.slice(0, buckets);
  for (const [position, word] of words.entries()) {
    for (const part of neighbourhood(word)) {
      const slot = hash(part) & (buckets - 1);
      const place = next[slot] ?? 0;
      entries[place] = position;
      next[slot] = place + 1;
    }
    yield;
  }

  return {
    knows: (form) => known.has(form),
    correct(form) {
      const allowed = editsAllowed(form.length);
      if (allowed === 0) return [];
      const seen = new Set<number>();
      const found: Correction[] = [];
      for (const part of neighbourhood(form)) {
        const slot = hash(part) & (buckets - 1);
        for (let place = starts[slot] ?? 0; place < (starts[slot + 1] ?? 0); place += 1) {
          const position = entries[place] ?? 0;
          if (seen.has(position)) continue;
          seen.add(position);
          const word = words[position] ?? '';
          const limit = Math.min(allowed, editsAllowed(word.length));
          if (limit === 0 || !beginsAlike(form, word)) continue;
          const edits = editDistance(form, word, limit);
          if (edits > 0 && edits <= limit) found.push({ form: word, edits });
        }
      }
      return found.sort((a, b) => a.edits - b.edits || (a.form < b.form ? -1 : 1)).slice(0, 4);
    },
  };
}

/** People seldom mistype the first letter: with short words another one mostly means another word (nmap, mmap). */
function beginsAlike(typed: string, word: string): boolean {
  if (typed.length > 6 || typed[0] === word[0]) return true;
  const swapped = typed[0] === word[1] && typed[1] === word[0];
  return swapped || (typed.length !== word.length && (typed[1] === word[0] || typed[0] === word[1]));
}

function neighbourhood(word: string): Set<string> {
  const prefix = word.slice(0, PREFIX);
  const parts = new Set([prefix]);
  const allowed = editsAllowed(word.length);
  let ring = [prefix];
  for (let edits = 0; edits < allowed; edits += 1) {
    const shorter: string[] = [];
    for (const part of ring) {
      for (let index = 0; index < part.length; index += 1) {
        const less = part.slice(0, index) + part.slice(index + 1);
        if (parts.has(less)) continue;
        parts.add(less);
        shorter.push(less);
      }
    }
    ring = shorter;
  }
  return parts;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}
