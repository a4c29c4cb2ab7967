import type { Glossary } from '../../glossary/glossary.ts';
import { nameKey } from '../../glossary/name-key.ts';
import { oncePer } from '../../once-per.ts';
import { groupInSlices } from '../group-in-slices.ts';
import { createNumberList } from '../number-list.ts';
import { rankOf } from '../words/english.ts';
import { forEachWord, formOf, type Token, tokenise, type WordListener } from '../words/tokenise.ts';
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
  /** The numbers of all names' words, in the order of the surfaces, and where those of the surface at a position end. */
  readonly all: Uint32Array;
  endOf(position: number): number;
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

/** So many terms are handled between two pauses. */
const BATCH = 8;

const LONGEST = 8;
const PLAIN_RANK = 50_000;
const WEAK_RANK = 6_000;

/** Collects names and aliases. A generator, so that the building can pause between terms. */
export function* indexNames(glossary: Glossary): Generator<void, NameIndex> {
  const surfaces: Surface[] = [];
  const words = collectWords();
  const written = createWordTable();
  const filter = createSquashFilter(countNames(glossary));
  /** What is written so, and the surface that is: one entry for each way of running a name together. */
  const ways = createNumberList();
  const owners = createNumberList();
  const firsts = new Uint32Array(glossary.terms.length);
  let longest = 1;
  /** Whether a term has the name already: a title with brackets may come to the same as an alias. */
  const isKnown = (text: string, first: number): boolean => {
    for (let at = first; at < surfaces.length; at += 1)
      if (isSameName(surfaces[at]?.text ?? '', text)) return true;
    return false;
  };
  const addWay = (pieces: readonly string[], position: number) => {
    ways.push(written.addJoined(pieces));
    owners.push(position);
    filter.add(...pieces);
  };
  const add = (text: string, kind: Surface['kind'], term: number) => {
    if (isKnown(text, firsts[term] ?? 0)) return;
    const { keys, forms } = words.read(text);
    if (keys.length === 0) return;
    const position = surfaces.length;
    surfaces.push({ term, kind, text, position });
    addWay(forms, position);
    // "twophase commit" runs together otherwise than "2-phase commit".
    if (keys.some((key, at) => key !== forms[at])) addWay(keys, position);
    if (keys.length >= longest) longest = Math.min(LONGEST, keys.length + 1);
  };
  for (const [term, { name, aliases }] of glossary.terms.entries()) {
    firsts[term] = surfaces.length;
    add(name, 'name', term);
    const bare = withoutBracket(name);
    if (bare) add(bare, 'name', term);
    for (const alias of aliases) add(alias, 'alias', term);
    if (term % BATCH === 0) yield;
  }
  const positions = new Uint32Array(ways.size);
  const starts = yield* groupInSlices({
    entries: ways.size,
    groups: written.size,
    groupOf: ways.at,
    place(entry, at) {
      positions[at] = owners.at(entry);
    },
  });
  return {
    surfaces,
    filter,
    words: words.finish(),
    longest,
    firstOf: (term) => firsts[term] ?? 0,
    lookUp(squashed) {
      const way = written.find(squashed);
      if (way < 0) return NONE;
      const found: Surface[] = [];
      for (let at = starts[way] ?? 0; at < (starts[way + 1] ?? 0); at += 1) {
        const surface = surfaces[positions[at] ?? 0];
        if (surface && surface.term !== found.at(-1)?.term) found.push(surface);
      }
      return found;
    },
  };
}

function countNames({ terms }: Glossary): number {
  return terms.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0);
}

/** The words of a name, as they are written and in their forms. */
type NameRead = { readonly keys: string[]; readonly forms: string[] };

function collectWords() {
  const table = createWordTable();
  const keys: string[] = [];
  const forms: string[] = [];
  const known = new Set<string>();
  const list = createNumberList();
  const ends = createNumberList();
  /** The name that is being read, and its words. */
  let text = '';
  let read: NameRead = { keys: [], forms: [] };

  function take(word: number, raw: string, key: string): void {
    // Of a word in s only its letters tell whether it is an acronym's plural.
    const form = (key.endsWith('s') ? undefined : forms[word]) ?? formOf(raw, key);
    if (word === keys.length) {
      keys.push(key);
      forms.push(form);
      known.add(form);
    }
    list.push(word);
    read.keys.push(keys[word] ?? key);
    read.forms.push(form);
  }

  const listener: WordListener = {
    word: (raw, key) => take(table.add(key), raw, key),
    plain(bytes, start, end, hash) {
      const word = table.addBytes(bytes, start, end, hash);
      const raw = text.slice(start, end);
      take(word, raw, keys[word] ?? raw.toLowerCase());
    },
  };

  return {
    /** Takes in a name; one without words is none. */
    read(name: string): NameRead {
      text = name;
      read = { keys: [], forms: [] };
      forEachWord(name, listener);
      if (read.keys.length > 0) ends.push(list.size);
      return read;
    },
    finish(): NameWords {
      const [all, until] = [list.toArray(), ends.toArray()];
      return {
        keys,
        all,
        endOf: (position) => until[position] ?? 0,
        find: table.find,
        formOf: (word) => forms[word] ?? '',
        isForm: (form) => known.has(form),
        of: ({ position }) => all.subarray(position === 0 ? 0 : until[position - 1], until[position]),
      };
    },
  };
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
