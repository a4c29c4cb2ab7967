import type { Glossary } from '../../src/core/glossary/glossary.ts';
import { nameKey } from '../../src/core/glossary/name-key.ts';
import type { Term } from '../../src/core/glossary/term.ts';
import { slipsBetween } from './distance.ts';
import type { Random } from './random.ts';
import { mistype, swapLetters } from './typos.ts';

export type Slips = 'one-typo' | 'two-typos' | 'swap';

/** Shorter names say too little to be guessed with so many slips, by a person as well. */
const SHORTEST = { 'one-typo': 5, swap: 5, 'two-typos': 9 } as const;

/** How often another slip is tried before a name is left alone. */
const TRIES = 12;

export type Misspeller = {
  /** The name or an alias as somebody in a hurry types it; nothing when every try would be unfair. */
  misspell(term: Term, slips: Slips, random: Random): string | undefined;
};

/**
 * Makes misspellings that are fair to ask for: a person could tell which term is meant. So none that is a real word or
 * another name, and none as near to another term as to its own.
 */
export function createMisspeller({ terms }: Glossary, realWords: ReadonlySet<string>): Misspeller {
  const surfaces = terms.flatMap((term) =>
    [term.name, ...term.aliases].map((name) => ({ id: term.id, key: nameKey(name) })),
  );

  const isFair = (typed: string, { id }: Term, most: number): boolean => {
    const key = nameKey(typed);
    if (realWords.has(key)) return false;
    return surfaces.every((surface) => {
      if (surface.id === id) return surface.key !== key;
      return slipsBetween(surface.key, key, most) > most;
    });
  };

  return {
    misspell(term, slips, random) {
      const names = [term.name.replace(/\s*\(.*\)/, ''), ...term.aliases].filter(
        (name) => (name.match(/[a-z]/gi) ?? []).length >= SHORTEST[slips],
      );
      for (let count = 0; count < TRIES && names.length > 0; count += 1) {
        const name = names[random.below(names.length)] ?? '';
        const cased = random.below(2) === 0 ? name : name.toLowerCase();
        const typed = slip(cased, slips, random);
        const most = slips === 'two-typos' ? 2 : 1;
        const isSo = slipsBetween(cased, typed, most) === most;
        // A lost letter may be a whole word, as the N of "N plus one".
        const isWhole = typed.split(' ').every((word) => word !== '');
        if (isSo && isWhole && isFair(typed, term, most)) return typed;
      }
      return undefined;
    },
  };
}

/** A name as fingers slip on it. */
export function slip(name: string, slips: Slips, random: Random): string {
  switch (slips) {
    case 'one-typo':
      return mistype(name, random);
    case 'two-typos':
      return mistype(mistype(name, random), random);
    case 'swap':
      return swapLetters(name, random);
  }
}
