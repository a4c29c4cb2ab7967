import type { Glossary } from '../glossary/glossary.ts';
import { rankOf } from './english.ts';
import { squash, type Token, tokenise } from './tokenise.ts';
import { stem } from './word-forms.ts';

/** One way of writing a term. */
export type Surface = {
  /** Position of the term in `glossary.terms`. */
  readonly term: number;
  /** The name without its bracket ("Two-Phase Commit" of "Two-Phase Commit (2PC)") counts as the name. */
  readonly kind: 'name' | 'alias';
  readonly text: string;
};

/**
 * How much a name alone says in running text: *plain* is also everyday English ("channel"), *weak* is made of two
 * everyday words ("blue green"), *firm* is neither.
 */
export type Strength = 'plain' | 'weak' | 'firm';

export type NameIndex = {
  readonly surfaces: readonly Surface[];
  /** The words of all names as they are written, each with its form. */
  readonly words: ReadonlyMap<string, string>;
  /** All surfaces that run together to this; several when names differ only in their bracket. */
  lookUp(squashed: string): readonly Surface[];
  /** Where a term's surfaces begin among all. */
  firstOf(term: number): number;
  /** The most words that a name has. */
  readonly longest: number;
};

const LONGEST = 8;
const PLAIN_RANK = 50_000;
const WEAK_RANK = 6_000;

/** Collects names and aliases. A generator, so that the building can pause between terms. */
export function* indexNames(glossary: Glossary): Generator<void, NameIndex> {
  const surfaces: Surface[] = [];
  const words = new Map<string, string>();
  const bySquash = new Map<string, Surface | Surface[]>();
  const firsts = new Uint32Array(glossary.terms.length);
  let longest = 1;
  for (const [position, term] of glossary.terms.entries()) {
    firsts[position] = surfaces.length;
    const seen = new Set<string>();
    const add = (text: string, kind: Surface['kind']) => {
      const tokens = tokenise(text);
      const squashed = squash(tokens);
      const keys = tokens.map(({ key }) => key);
      const written = keys.join('');
      if (squashed === '' || seen.has(keys.join(' '))) return;
      seen.add(keys.join(' '));
      const surface = { term: position, kind, text };
      surfaces.push(surface);
      addTo(bySquash, squashed, surface);
      // "twophase commit" runs together otherwise than "2-phase commit".
      if (written !== squashed) addTo(bySquash, written, surface);
      for (const { key, form } of tokens) words.set(key, form).set(form, form);
      longest = Math.max(longest, Math.min(LONGEST, tokens.length + 1));
    };
    add(term.name, 'name');
    const bare = withoutBracket(term.name);
    if (bare) add(bare, 'name');
    for (const alias of term.aliases) add(alias, 'alias');
    yield;
  }
  return {
    surfaces,
    words,
    longest,
    firstOf: (term) => firsts[term] ?? 0,
    lookUp(squashed) {
      const found = bySquash.get(squashed);
      return found === undefined ? NONE : Array.isArray(found) ? found : [found];
    },
  };
}

const NONE: readonly Surface[] = [];

function withoutBracket(name: string): string | undefined {
  if (!name.includes('(') && !name.includes('[')) return undefined;
  return /^(.*\S)\s*[([][^)\]]*[)\]]\s*$/.exec(name)?.[1];
}

/** Judges a name by the words it is made of. */
export function strengthOf({ text }: Surface): Strength {
  const tokens = tokenise(text);
  const [first] = tokens;
  if (tokens.length === 1 && first) return isEveryday(first) ? 'plain' : 'firm';
  return tokens.length === 2 && tokens.every(({ key }) => rankOf(key) < WEAK_RANK) ? 'weak' : 'firm';
}

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
