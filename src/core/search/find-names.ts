import { isEmptyWord, rankOf } from './english.ts';
import type { NameIndex, Surface } from './name-index.ts';
import type { Correction, SpellingIndex } from './spelling-index.ts';
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

/** The names in a text as they are written, longest first where they overlap. */
export function findNames(tokens: readonly Token[], names: NameIndex): NameSpan[] {
  return scan(tokens, names, (from, to) => {
    const surfaces = names.lookUp(squash(tokens.slice(from, to)));
    return surfaces.length > 0 ? { surfaces, from, to, edits: 0 } : undefined;
  });
}

type Mending = {
  readonly names: NameIndex;
  readonly spelling: SpellingIndex;
  readonly isWord: (token: Token) => boolean;
};

/** As `findNames`, and names with typing errors. A real word is only mended beside a word that is right. */
export function findMisspelt(tokens: readonly Token[], { names, spelling, isWord }: Mending): NameSpan[] {
  const corrections = tokens.map(({ form }) => spelling.correct(form));
  return scan(tokens, names, (from, to) => {
    const exact = names.lookUp(squash(tokens.slice(from, to)));
    if (exact.length > 0) return { surfaces: exact, from, to, edits: 0 };
    return mend(from, to) ?? mendJoined(from, to);
  });

  /** Each word by itself: "curcuit braker". */
  function mend(from: number, to: number): NameSpan | undefined {
    let forms: Correction[] = [{ form: '', edits: 0 }];
    let right = 0;
    let doubtful = 0;
    for (let index = from; index < to; index += 1) {
      const token = tokens[index];
      if (!token) return undefined;
      const options: Correction[] = [...(corrections[index] ?? [])];
      if (spelling.knows(token.form)) {
        options.unshift({ form: token.form, edits: 0 });
        right += 1;
      } else if (isWord(token)) {
        doubtful += 1;
      }
      forms = forms
        .flatMap((start) =>
          options.map(({ form, edits }) => ({ form: start.form + form, edits: start.edits + edits })),
        )
        .slice(0, 24);
    }
    // Words that are all right are not misspelt: "transaction" is no slip of "XA transaction".
    if (right === to - from || (doubtful > 0 && right === 0)) return undefined;
    return best(forms, from, to);
  }

  /** Words that run together or fell apart, with an error beside: "circuitbraker", "back presure". */
  function mendJoined(from: number, to: number): NameSpan | undefined {
    const span = tokens.slice(from, to);
    if (span.length > 3 || span.every(isWord)) return undefined;
    const joined = squash(span);
    return joined.length < 6 ? undefined : best(spelling.correct(joined), from, to);
  }

  function best(forms: readonly Correction[], from: number, to: number): NameSpan | undefined {
    const found = forms
      .filter(({ edits }) => edits > 0)
      .map(({ form, edits }) => ({ surfaces: names.lookUp(form), from, to, edits }))
      .filter(({ surfaces }) => surfaces.length > 0)
      .sort((a, b) => a.edits - b.edits);
    const [first, ...others] = found;
    if (!first) return undefined;
    const equals = others.filter(({ edits }) => edits === first.edits).flatMap(({ surfaces }) => surfaces);
    return { ...first, surfaces: [...first.surfaces, ...equals] };
  }
}

/** Whether a word is English enough to have been meant as it stands. */
export function isCommonWord({ key, form }: Token): boolean {
  if (isEmptyWord(key) || /\p{N}/u.test(key)) return true;
  return Number.isFinite(rankOf(key)) || Number.isFinite(rankOf(form));
}

function scan(
  tokens: readonly Token[],
  { longest }: NameIndex,
  match: (from: number, to: number) => NameSpan | undefined,
): NameSpan[] {
  const spans: NameSpan[] = [];
  let from = 0;
  while (from < tokens.length) {
    let found: NameSpan | undefined;
    for (let to = Math.min(from + longest, tokens.length); to > from && !found; to -= 1)
      found = match(from, to);
    if (found) spans.push(found);
    from = found ? found.to : from + 1;
  }
  return spans;
}
