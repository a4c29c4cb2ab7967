import type { NameIndex } from './name-index.ts';
import { createUint32List } from './number-list.ts';
import type { SpellingIndex } from './spelling-index.ts';
import { squash, tokenise } from './tokenise.ts';

export type Completion = { complete(typed: string, limit: number): readonly number[] };

/** The words of a name that can begin a completion. */
const WORDS = 16;

/** So many names that begin alike are put in order of likelihood. */
const LOOKED_AT = 200;

/** So many are merged between two pauses. */
const BATCH = 512;

/**
 * Completes half-typed names: those that begin so, then those with a word that does, then misspelt ones. An entry is a
 * name from one of its words on, kept as one number (name × 16 + word) in alphabetical order.
 */
export function* indexCompletion(
  { surfaces, lookUp }: NameIndex,
  spelling: SpellingIndex,
): Generator<void, Completion> {
  const squashed: string[] = [];
  /** Where each word begins in the squashed name; the words of a name are `offsets[first[name]]` and so on. */
  const offsets = createUint32List();
  const firsts = createUint32List();
  const list = createUint32List();
  for (const [position, { text }] of surfaces.entries()) {
    firsts.push(offsets.size);
    let name = '';
    for (const [word, { key }] of tokenise(text).entries()) {
      if (word < WORDS) list.push(position * WORDS + word);
      offsets.push(name.length);
      name += key;
    }
    squashed.push(name);
    yield;
  }
  const [starts, first] = [offsets.toArray(), firsts.toArray()];
  const nameOf = (entry: number): string => squashed[Math.floor(entry / WORDS)] ?? '';
  const startOf = (entry: number): number =>
    starts[(first[Math.floor(entry / WORDS)] ?? 0) + (entry % WORDS)] ?? 0;
  const compare = (a: number, b: number): number => compareFrom(nameOf(a), startOf(a), nameOf(b), startOf(b));
  const unsorted = list.toArray();
  const beginnings = new Float64Array(unsorted.length);
  for (const [index, entry] of unsorted.entries()) {
    beginnings[index] = beginningOf(nameOf(entry), startOf(entry));
    if (index % BATCH === 0) yield;
  }
  const entries = yield* sortInSlices(unsorted, beginnings, compare);

  /** The first entry that is not before the prefix. */
  function lowerBound(prefix: string): number {
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const entry = entries[middle] ?? 0;
      if (compareFrom(nameOf(entry), startOf(entry), prefix, 0) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The whole name first, then names that begin so, each before the names that only hold the word, aliases last. */
  function orderOf(entry: number, prefix: string): number {
    const [start, name] = [startOf(entry), nameOf(entry)];
    const kind = surfaces[Math.floor(entry / WORDS)]?.kind;
    return (name.length - start === prefix.length ? 0 : 4) + (start > 0 ? 2 : 0) + (kind === 'alias' ? 1 : 0);
  }

  return {
    complete(typed, limit) {
      const tokens = tokenise(typed);
      if (tokens.length === 0) return [];
      const prefix = tokens.map(({ key }) => key).join('');
      const found: { readonly entry: number; readonly order: number; readonly length: number }[] = [];
      for (let index = lowerBound(prefix); index < entries.length && found.length < LOOKED_AT; index += 1) {
        const entry = entries[index] ?? 0;
        if (!nameOf(entry).startsWith(prefix, startOf(entry))) break;
        const length = surfaces[Math.floor(entry / WORDS)]?.text.length ?? 0;
        found.push({ entry, order: orderOf(entry, prefix), length });
      }
      found.sort((a, b) => a.order - b.order || a.length - b.length);
      const exact = lookUp(squash(tokens)).map(({ term }) => term);
      const begun = found.map(({ entry }) => surfaces[Math.floor(entry / WORDS)]?.term ?? 0);
      const terms = new Set([...exact, ...begun]);
      if (terms.size < limit) {
        for (const { form } of spelling.correct(tokens.map(({ key }) => key).join('')))
          for (const { term } of lookUp(form)) terms.add(term);
      }
      return [...terms].slice(0, limit);
    },
  };
}

/** Compares the ends of two texts, each from a place on, without copying them. */
function compareFrom(a: string, aStart: number, b: string, bStart: number): number {
  const length = Math.min(a.length - aStart, b.length - bStart);
  for (let at = 0; at < length; at += 1) {
    const difference = a.charCodeAt(aStart + at) - b.charCodeAt(bStart + at);
    if (difference !== 0) return difference;
  }
  return a.length - aStart - (b.length - bStart);
}

/** The first three letters from a place on as one number, which sorts as they do. */
function beginningOf(text: string, start: number): number {
  let number = 0;
  for (let at = start; at < start + 3; at += 1) {
    number = number * 0x10001 + (at < text.length ? text.charCodeAt(at) + 1 : 0);
  }
  return number;
}

/**
 * Merge sort from the bottom up, which can pause: by the beginnings, which are sorted along, and where these are the same by
 * a closer look.
 */
function* sortInSlices(
  values: Uint32Array,
  beginnings: Float64Array,
  compare: (a: number, b: number) => number,
): Generator<void, Uint32Array> {
  let [from, to] = [values, new Uint32Array(values.length)] as [Uint32Array, Uint32Array];
  let [fromKeys, toKeys] = [beginnings, new Float64Array(values.length)] as [Float64Array, Float64Array];
  let work = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      const end = Math.min(start + 2 * width, values.length);
      let [left, right] = [start, middle];
      for (let at = start; at < end; at += 1) {
        const [leftKey, rightKey] = [fromKeys[left] ?? 0, fromKeys[right] ?? 0];
        const takesLeft =
          right >= end ||
          (left < middle &&
            (leftKey < rightKey ||
              (leftKey === rightKey && compare(from[left] ?? 0, from[right] ?? 0) <= 0)));
        const taken = takesLeft ? left++ : right++;
        to[at] = from[taken] ?? 0;
        toKeys[at] = fromKeys[taken] ?? 0;
        work += 1;
        if (work % BATCH === 0) yield;
      }
    }
    [from, to] = [to, from];
    [fromKeys, toKeys] = [toKeys, fromKeys];
  }
  return from;
}
