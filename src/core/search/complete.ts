import type { NameIndex, Surface } from './name-index.ts';
import type { SpellingIndex } from './spelling-index.ts';
import { squash, tokenise } from './tokenise.ts';

type Entry = { readonly squashed: string; readonly surface: Surface; readonly inner: boolean };

export type Completion = { complete(typed: string, limit: number): readonly number[] };

/** Completes half-typed names: those that begin so, then those with a word that does, then misspelt ones. */
export function* indexCompletion(
  { surfaces, lookUp }: NameIndex,
  spelling: SpellingIndex,
): Generator<void, Completion> {
  const entries: Entry[] = [];
  for (const surface of surfaces) {
    const keys = tokenise(surface.text).map(({ key }) => key);
    for (const index of keys.keys()) {
      entries.push({ squashed: keys.slice(index).join(''), surface, inner: index > 0 });
    }
    yield;
  }
  entries.sort((a, b) => (a.squashed < b.squashed ? -1 : Number(a.squashed > b.squashed)));

  /** The first entry that is not before the prefix. */
  function lowerBound(prefix: string): number {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((entries[middle]?.squashed ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    complete(typed, limit) {
      const tokens = tokenise(typed);
      if (tokens.length === 0) return [];
      const prefix = tokens.map(({ key }) => key).join('');
      const found: Entry[] = [];
      for (let index = lowerBound(prefix); index < entries.length && found.length < 200; index += 1) {
        const entry = entries[index];
        if (!entry?.squashed.startsWith(prefix)) break;
        found.push(entry);
      }
      found.sort(
        (a, b) => order(a, prefix) - order(b, prefix) || a.surface.text.length - b.surface.text.length,
      );
      const exact = lookUp(squash(tokens)).map(({ term }) => term);
      const terms = new Set([...exact, ...found.map(({ surface }) => surface.term)]);
      if (terms.size < limit) {
        for (const { form } of spelling.correct(squash(tokens)))
          for (const { term } of lookUp(form)) terms.add(term);
      }
      return [...terms].slice(0, limit);
    },
  };
}

function order({ squashed, surface, inner }: Entry, prefix: string): number {
  return (squashed === prefix ? 0 : 4) + (inner ? 2 : 0) + (surface.kind === 'alias' ? 1 : 0);
}
