import type { Token } from '../words/tokenise.ts';
import type { NameIndex, Surface } from './name-index.ts';

/** A name that stands in a text: its surfaces (several when the name is ambiguous) and the words it takes. */
export type NameSpan = {
  readonly surfaces: readonly Surface[];
  readonly from: number;
  /** Behind the last of its words. */
  readonly to: number;
  /** How many letters had to be mended; 0 when it is spelt right. */
  readonly edits: number;
};

/** Reads words `from` up to `to` as one name. */
export type ReadName = (from: number, to: number) => NameSpan | undefined;

/** The names in a text as they are written, longest first where they overlap. */
export function findNames(tokens: readonly Token[], names: NameIndex): NameSpan[] {
  const spans: NameSpan[] = [];
  let from = 0;
  while (from < tokens.length) {
    const found = longestFrom(tokens, names, from);
    if (found) spans.push(found);
    from = found ? found.to : from + 1;
  }
  return spans;
}

/** The longest name that begins at a word: hashes first, so that a name is only looked up where there may be one. */
function longestFrom(tokens: readonly Token[], names: NameIndex, from: number): NameSpan | undefined {
  const { filter, longest } = names;
  let form = filter.empty;
  let key = filter.empty;
  let likely = 0;
  for (let to = from + 1; to <= from + longest && to <= tokens.length; to += 1) {
    const token = tokens[to - 1];
    if (!token) break;
    form = filter.extend(form, token.form);
    key = filter.extend(key, token.key);
    if (filter.mayHold(form) || filter.mayHold(key)) likely |= 1 << (to - from);
  }
  for (let words = longest; words > 0; words -= 1) {
    const found = (likely & (1 << words)) === 0 ? undefined : readExactly(tokens, names, from, from + words);
    if (found) return found;
  }
  return undefined;
}

/** Reads some words as a name that is spelt right. */
export function readExactly(
  tokens: readonly Token[],
  names: NameIndex,
  from: number,
  to: number,
): NameSpan | undefined {
  let form = '';
  let key = '';
  for (let index = from; index < to; index += 1) {
    form += tokens[index]?.form ?? '';
    key += tokens[index]?.key ?? '';
  }
  let surfaces = names.lookUp(form);
  // "twophase commit": words that ran together have another singular.
  if (surfaces.length === 0 && key !== form) surfaces = names.lookUp(key);
  if (surfaces.length > 0 && isScattered(tokens, from, to)) {
    surfaces = surfaces.filter((surface) => names.words.of(surface).length === to - from);
  }
  return surfaces.length > 0 ? { surfaces, from, to, edits: 0 } : undefined;
}

/** Lone letters that stand apart are no acronym, unless it is written so: "**x** [a" is not XA, "A.C.I.D." is ACID. */
function isScattered(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to - 1; index += 1) {
    const [one, next] = [tokens[index], tokens[index + 1]];
    if (one?.key.length !== 1 || next?.key.length !== 1) return false;
    if (next.start - one.end > 2) return true;
  }
  return false;
}

/** Goes through the words of a text and reads the longest name at each place. */
export function scan(tokens: readonly Token[], longest: number, read: ReadName): NameSpan[] {
  const spans: NameSpan[] = [];
  let from = 0;
  while (from < tokens.length) {
    let found: NameSpan | undefined;
    for (let to = Math.min(from + longest, tokens.length); to > from && !found; to -= 1)
      found = read(from, to);
    if (found) spans.push(found);
    from = found ? found.to : from + 1;
  }
  return spans;
}
