import { groupInSlices } from '../group-in-slices.ts';
import type { SpellingIndex } from '../spelling/spelling-index.ts';
import { squash, tokenise } from '../words/tokenise.ts';
import type { NameIndex, Surface } from './name-index.ts';
import { sortInSlices } from './sort-in-slices.ts';

export type Completion = { complete(typed: string, limit: number): readonly number[] };

/** So many names that begin alike are put in order of likelihood. */
const LOOKED_AT = 200;

/** More than any name has room for, with blanks between: what is longer begins none, and is not worth its time. */
const LONGEST = 200;

/** A name, from one of its words on. */
type Ending = { readonly surface: Surface; readonly isInner: boolean; readonly text: string };

/** Completes half-typed names: those that begin so, then those with a word that does, then misspelt ones. */
export function* indexCompletion(
  { surfaces, words, lookUp }: NameIndex,
  spelling: SpellingIndex,
): Generator<void, Completion> {
  const sorted = yield* sortInSlices(
    Uint32Array.from(words.keys, (_, word) => word),
    (a, b) => keyOf(a) < keyOf(b),
  );
  /** For each word the names that use it: `users[starts[word]]` up to `users[starts[word + 1]]`. */
  const users = new Uint32Array(words.all.length);
  let position = 0;
  const starts = yield* groupInSlices({
    entries: words.all.length,
    groups: words.keys.length,
    groupOf: (entry) => words.all[entry] ?? 0,
    place(entry, at) {
      while (entry >= words.endOf(position)) position += 1;
      users[at] = position;
    },
  });

  return {
    complete(typed, limit) {
      if (typed.length > LONGEST) return [];
      const tokens = tokenise(typed);
      if (tokens.length === 0) return [];
      const prefix = tokens.map(({ key }) => key).join('');
      const found: Ending[] = [];
      for (const ending of endingsWith(prefix)) if (found.push(ending) === LOOKED_AT) break;
      found.sort(
        (a, b) => orderOf(a, prefix) - orderOf(b, prefix) || a.surface.text.length - b.surface.text.length,
      );
      const exact = lookUp(squash(tokens)).map(({ term }) => term);
      const terms = new Set([...exact, ...found.map(({ surface }) => surface.term)]);
      if (terms.size < limit) {
        for (const { form } of spelling.correct(prefix)) for (const { term } of lookUp(form)) terms.add(term);
      }
      return [...terms].slice(0, limit);
    },
  };

  /** What begins with the prefix: from words that do, and from words that the prefix begins with ("circuit br"). */
  function* endingsWith(prefix: string): Generator<Ending> {
    for (let index = lowerBound(prefix); index < sorted.length; index += 1) {
      const word = sorted[index] ?? 0;
      if (!keyOf(word).startsWith(prefix)) break;
      yield* endingsFrom(word);
    }
    for (let length = prefix.length - 1; length > 0; length -= 1) {
      const word = words.find(prefix.slice(0, length));
      if (word < 0) continue;
      for (const ending of endingsFrom(word)) if (ending.text.startsWith(prefix)) yield ending;
    }
  }

  function* endingsFrom(word: number): Generator<Ending> {
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 1) {
      const surface = surfaces[users[at] ?? 0];
      if (!surface) continue;
      const all = Array.from(words.of(surface));
      const from = all.indexOf(word);
      yield { surface, isInner: from > 0, text: all.slice(from).map(keyOf).join('') };
    }
  }

  /** The first word that is not before the prefix. */
  function lowerBound(prefix: string): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (keyOf(sorted[middle] ?? 0) < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function keyOf(word: number): string {
    return words.keys[word] ?? '';
  }
}

/** The whole name first, then names that begin so, each before the names that only hold the word, aliases last. */
function orderOf({ text, isInner, surface }: Ending, prefix: string): number {
  return (text === prefix ? 0 : 4) + (isInner ? 2 : 0) + (surface.kind === 'alias' ? 1 : 0);
}
