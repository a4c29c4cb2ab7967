import type { Glossary } from '../../glossary/glossary.ts';
import { nameKey } from '../../glossary/name-key.ts';
import { oncePer } from '../../once-per.ts';
import { createNumberList } from '../number-list.ts';
import { rankOf } from '../words/english.ts';
import { squash, type Token, tokenise } from '../words/tokenise.ts';
import { stem } from '../words/word-forms.ts';
import { createWordTable } from '../words/word-table.ts';
import { createSquashFilter, type SquashFilter } from './squash-filter.ts';

/** One way of writing a term. */
export type Surface = {
  /** Position of the term in `glossary.terms`. */
  readonly term: number;
  /** The name without its bracket ("Two-Phase Commit" of "Two-Phase Commit (2PC)") counts as the name. */
  readonly kind: 'name' | 'alias';
  readonly text: string;
  /** Its position among all surfaces. */
  readonly position: number;
};

/** The words of names, each once. */
export type NameWords = {
  readonly keys: readonly string[];
  /** The number of a word, by its key; -1 for what is no word of a name. */
  find(key: string): number;
  /** The form of a word, by its number. */
  formOf(word: number): string;
  /** Whether this is the form of a word. */
  isForm(form: string): boolean;
  /** The numbers of a name's words, in order. */
  of(surface: Surface): Uint32Array;
};

/**
 * How much a name alone says in running text: *plain* is also everyday English ("channel"), *weak* is made of two
 * everyday words ("blue green"), *firm* is neither.
 */
export type Strength = 'plain' | 'weak' | 'firm';

export type NameIndex = {
  readonly surfaces: readonly Surface[];
  readonly words: NameWords;
  /** All surfaces that run together to this; several when names differ only in their bracket. */
  lookUp(squashed: string): readonly Surface[];
  readonly filter: SquashFilter;
  /** Where a term's surfaces begin among all. */
  firstOf(term: number): number;
  /** The most words that a name has. */
  readonly longest: number;
};

/** So many terms, and so many names, are handled between two pauses. */
const BATCH = 8;
const NAMES = 4_096;

const LONGEST = 8;
const PLAIN_RANK = 50_000;
const WEAK_RANK = 6_000;

/** Collects names and aliases. A generator, so that the building can pause between terms. */
export function* indexNames(glossary: Glossary): Generator<void, NameIndex> {
  const surfaces: Surface[] = [];
  const words = collectWords();
  const bySquash = new Map<string, Surface | Surface[]>();
  const firsts = new Uint32Array(glossary.terms.length);
  let longest = 1;
  /** Whether a term has the name already: a title with brackets may come to the same as an alias. */
  const isKnown = (text: string, first: number): boolean => {
    for (let at = first; at < surfaces.length; at += 1)
      if (isSameName(surfaces[at]?.text ?? '', text)) return true;
    return false;
  };
  for (const [term, { name, aliases }] of glossary.terms.entries()) {
    const first = surfaces.length;
    firsts[term] = first;
    const add = (text: string, kind: Surface['kind']) => {
      const tokens = tokenise(text);
      const squashed = squash(tokens);
      if (squashed === '' || isKnown(text, first)) return;
      const surface: Surface = { term, kind, text, position: surfaces.length };
      surfaces.push(surface);
      words.add(tokens);
      addTo(bySquash, squashed, surface);
      // "twophase commit" runs together otherwise than "2-phase commit".
      const written = writtenAs(tokens);
      if (written !== squashed) addTo(bySquash, written, surface);
      if (tokens.length >= longest) longest = Math.min(LONGEST, tokens.length + 1);
    };
    add(name, 'name');
    const bare = withoutBracket(name);
    if (bare) add(bare, 'name');
    for (const alias of aliases) add(alias, 'alias');
    if (term % BATCH === 0) yield;
  }
  const filter = createSquashFilter(bySquash.size);
  let added = 0;
  for (const squashed of bySquash.keys()) {
    filter.add(squashed);
    added += 1;
    if (added % NAMES === 0) yield;
  }
  return {
    surfaces,
    filter,
    words: words.finish(),
    longest,
    firstOf: (term) => firsts[term] ?? 0,
    lookUp(squashed) {
      const found = bySquash.get(squashed);
      return found === undefined ? NONE : Array.isArray(found) ? found : [found];
    },
  };
}

function collectWords() {
  const table = createWordTable();
  const keys: string[] = [];
  const forms: string[] = [];
  const known = new Set<string>();
  const list = createNumberList();
  const ends = createNumberList();
  return {
    add(tokens: readonly Token[]) {
      for (const { key, form } of tokens) {
        const word = table.add(key);
        if (word === keys.length) {
          keys.push(key);
          forms.push(form);
          known.add(form);
        }
        list.push(word);
      }
      ends.push(list.size);
    },
    finish(): NameWords {
      const [all, until] = [list.toArray(), ends.toArray()];
      return {
        keys,
        find: table.find,
        formOf: (word) => forms[word] ?? '',
        isForm: (form) => known.has(form),
        of: ({ position }) => all.subarray(position === 0 ? 0 : until[position - 1], until[position]),
      };
    },
  };
}

function writtenAs(tokens: readonly Token[]): string {
  let written = '';
  for (const { key } of tokens) written += key;
  return written;
}

function isSameName(one: string, other: string): boolean {
  return one === other || (one.length === other.length && nameKey(one) === nameKey(other));
}

const NONE: readonly Surface[] = [];

function withoutBracket(name: string): string | undefined {
  if (!name.includes('(') && !name.includes('[')) return undefined;
  return /^(.*\S)\s*[([][^)\]]*[)\]]\s*$/.exec(name)?.[1];
}

/** Judges a name by the words it is made of, once. */
export const strengthOf: (surface: Surface) => Strength = oncePer(({ text }: Surface): Strength => {
  const tokens = tokenise(text);
  const [first] = tokens;
  if (tokens.length === 1 && first) return isEveryday(first) ? 'plain' : 'firm';
  return tokens.length === 2 && tokens.every(({ key }) => rankOf(key) < WEAK_RANK) ? 'weak' : 'firm';
});

/** Written in capitals ("ACID"): in capitals it is meant, whatever its strength. */
export function isInCapitals({ text }: Surface): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

function isEveryday({ key, form }: Token): boolean {
  if (key.length < 3 || rankOf(key) < PLAIN_RANK || rankOf(form) < PLAIN_RANK) return true;
  // "journaling" is what one does with a journal.
  const base = key.replace(/(?:ing|ed|er)$/, '');
  return (
    base !== key && (rankOf(base) < PLAIN_RANK || rankOf(`${base}e`) < PLAIN_RANK) && stem(key) === stem(base)
  );
}

function addTo(map: Map<string, Surface | Surface[]>, key: string, surface: Surface): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, surface);
  else if (!Array.isArray(found)) {
    if (found.term !== surface.term) map.set(key, [found, surface]);
  } else if (found.at(-1)?.term !== surface.term) found.push(surface);
}
