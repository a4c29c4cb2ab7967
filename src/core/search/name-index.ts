import type { Glossary } from '../glossary/glossary.ts';
import { nameKey } from '../glossary/name-key.ts';
import { rankOf } from './english.ts';
import { squash, type Token, tokenise } from './tokenise.ts';

/** One way of writing a term. */
export type Surface = {
  /** Position of the term in `glossary.terms`. */
  readonly term: number;
  /** The name without its bracket ("Two-Phase Commit" of "Two-Phase Commit (2PC)") counts as the name. */
  readonly kind: 'name' | 'alias';
  readonly text: string;
  readonly forms: readonly string[];
  /**
   * How much the words alone say in running text: *plain* is also everyday English ("channel"), *weak* is made of
   * everyday words ("blue green"), *firm* is neither.
   */
  readonly strength: 'plain' | 'weak' | 'firm';
  /** Written in capitals (ACID): in capitals it is meant, whatever its strength. */
  readonly capitals: boolean;
};

export type NameIndex = {
  readonly surfaces: readonly Surface[];
  /** All surfaces that run together to this; several when names differ only in their bracket. */
  lookUp(squashed: string): readonly Surface[];
  /** The most words that a name has. */
  readonly longest: number;
};

const LONGEST = 8;
const PLAIN_RANK = 50_000;
const WEAK_RANK = 6_000;

/** Collects names and aliases. A generator, so that the building can pause between terms. */
export function* indexNames(glossary: Glossary): Generator<void, NameIndex> {
  const surfaces: Surface[] = [];
  const bySquash = new Map<string, Surface | Surface[]>();
  let longest = 1;
  for (const [position, term] of glossary.terms.entries()) {
    const seen = new Set<string>();
    const add = (text: string, kind: Surface['kind']) => {
      const tokens = tokenise(text);
      const squashed = squash(tokens);
      if (squashed === '' || seen.has(nameKey(text))) return;
      seen.add(nameKey(text));
      const surface = toSurface(position, kind, text, tokens);
      surfaces.push(surface);
      addTo(bySquash, squashed, surface);
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
    longest,
    lookUp(squashed) {
      const found = bySquash.get(squashed);
      return found === undefined ? NONE : Array.isArray(found) ? found : [found];
    },
  };
}

const NONE: readonly Surface[] = [];

function withoutBracket(name: string): string | undefined {
  return /^(.*\S)\s*[([][^)\]]*[)\]]\s*$/.exec(name)?.[1];
}

function toSurface(term: number, kind: Surface['kind'], text: string, tokens: readonly Token[]): Surface {
  const capitals = /\p{Lu}/u.test(text) && text === text.toUpperCase();
  return { term, kind, text, forms: tokens.map(({ form }) => form), strength: strengthOf(tokens), capitals };
}

function strengthOf(tokens: readonly Token[]): Surface['strength'] {
  const ranks = tokens.map(({ key }) => rankOf(key));
  const [first] = tokens;
  if (tokens.length === 1 && first)
    return (ranks[0] ?? 0) < PLAIN_RANK || first.key.length < 3 ? 'plain' : 'firm';
  return tokens.length === 2 && ranks.every((rank) => rank < WEAK_RANK) ? 'weak' : 'firm';
}

function addTo(map: Map<string, Surface | Surface[]>, key: string, surface: Surface): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, surface);
  else if (!Array.isArray(found)) map.set(key, found.term === surface.term ? found : [found, surface]);
  else if (found.at(-1)?.term !== surface.term) found.push(surface);
}
