import type { NameIndex, Surface } from './name-index.ts';
import { squash, type Token } from './tokenise.ts';

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
  return scan(tokens, names.longest, (from, to) => readExactly(tokens, names, from, to));
}

export function readExactly(
  tokens: readonly Token[],
  names: NameIndex,
  from: number,
  to: number,
): NameSpan | undefined {
  const surfaces = names.lookUp(squash(tokens, from, to));
  if (surfaces.length > 0) return { surfaces, from, to, edits: 0 };
  // "twophase commit": words that ran together have another singular.
  if (!tokens.some(({ key, form }, index) => index >= from && index < to && key !== form)) return undefined;
  const written = names.lookUp(
    tokens
      .slice(from, to)
      .map(({ key }) => key)
      .join(''),
  );
  return written.length > 0 ? { surfaces: written, from, to, edits: 0 } : undefined;
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
