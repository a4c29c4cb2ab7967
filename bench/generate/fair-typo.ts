import { slipsBetween } from '../../eval/generate/distance.ts';
import { type Slips, slip } from '../../eval/generate/misspell.ts';
import type { Random } from '../../eval/generate/random.ts';
import type { Glossary } from '../../src/core/glossary/glossary.ts';
import { nameKey } from '../../src/core/glossary/name-key.ts';

/** Shorter names say too little to be guessed with so many slips, by a person as well. */
const SHORTEST = { 'one-typo': 5, swap: 5, 'two-typos': 9 } as const;

const TRIES = 6;

/** Misspells names so that no other name is as near: a person could tell which term is meant. */
export function createTypist({
  terms,
}: Glossary): (name: string, slips: Slips, random: Random) => string | undefined {
  const keys = terms.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey));
  const letters = Uint32Array.from(keys, lettersOf);

  return (name, slips, random) => {
    if ((name.match(/[a-z]/gi) ?? []).length < SHORTEST[slips]) return undefined;
    const most = slips === 'two-typos' ? 2 : 1;
    for (let count = 0; count < TRIES; count += 1) {
      const typed = slip(name, slips, random);
      const isWhole = typed.split(' ').every((word) => word !== '');
      if (isWhole && slipsBetween(name, typed, most) === most && isFair(nameKey(name), nameKey(typed), most))
        return typed;
    }
    return undefined;
  };

  function isFair(own: string, typed: string, most: number): boolean {
    const mask = lettersOf(typed);
    return keys.every((key, place) => {
      if (Math.abs(key.length - typed.length) > most) return true;
      // A slip adds one letter to the set of letters and takes away one, at the most.
      if (bitsOf((letters[place] ?? 0) ^ mask) > 2 * most) return true;
      return key === own || slipsBetween(key, typed, most) > most;
    });
  }
}

function lettersOf(key: string): number {
  let mask = 0;
  for (let index = 0; index < key.length; index += 1) mask |= 1 << (key.charCodeAt(index) & 31);
  return mask;
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let left = mask; left !== 0; left &= left - 1) bits += 1;
  return bits;
}
