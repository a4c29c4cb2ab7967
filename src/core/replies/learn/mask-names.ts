import { nameKey } from '../../glossary/name-key.ts';
import { type Token, tokenise } from '../../search/words/tokenise.ts';
import { stem } from '../../search/words/word-forms.ts';

/** Names of so many letters are also found inside longer words: "reindexed", "newCircuitBreaker". */
const INSIDE = 5;

/** Which characters of a text belong to one of the names, however it is written: 1 for each that does. */
export function findNames(text: string, names: readonly string[]): Uint8Array {
  const isHidden = new Uint8Array(text.length);
  const forms = names.flatMap(withParts);
  const finders = [signFinder(forms), wordFinder(forms), keyFinder(forms)];
  // What is left may come to a name once the name between is gone, so it is read until nothing is found any more.
  for (let isFound = true; isFound; ) {
    isFound = false;
    for (const find of finders) {
      for (const { start, end } of find(withoutHidden(text, isHidden))) {
        isFound ||= isHidden.subarray(start, end).includes(0);
        isHidden.fill(1, start, end);
      }
    }
  }
  closeGaps(text, isHidden);
  return isHidden;
}

type Span = { readonly start: number; readonly end: number };
type Finder = (text: string) => readonly Span[];

/** "Two-Phase Commit (2PC)" is three names: the whole, and what stands before and in the bracket. */
function withParts(name: string): string[] {
  const [, outside = '', inside = ''] = /^(.*?)\s*\(([^()]*)\)/.exec(name) ?? [];
  return [name, outside, ...inside.split(/[/,;]/)].map((part) => part.trim()).filter((part) => part !== '');
}

function withoutHidden(text: string, isHidden: Uint8Array): string {
  return text.replace(/./gs, (unit, index: number) => (isHidden[index] ? ' ' : unit));
}

/** Names that are signs alone, such as "→". */
function signFinder(names: readonly string[]): Finder {
  const signs = names.filter((name) => !/[\p{L}\p{M}\p{N}]/u.test(name));
  return (text) =>
    signs.flatMap((sign) => {
      const spans: Span[] = [];
      for (let start = text.indexOf(sign); start >= 0; start = text.indexOf(sign, start + sign.length))
        spans.push({ start, end: start + sign.length });
      return spans;
    });
}

/** Names by their words: run together or apart, one or many, in any grammatical form, or by their first letters. */
function wordFinder(names: readonly string[]): Finder {
  const words = names.map((name) => tokenise(name).filter(({ key }) => /[\p{L}\p{N}]/u.test(key)));
  const written = new Set(words.flatMap((tokens) => WRITINGS.map((write) => tokens.map(write).join(''))));
  written.delete('');
  const longest = Math.max(0, ...[...written].map((each) => each.length));
  const inside = words
    .map((tokens) => tokens.map(({ key }) => key).join(''))
    .filter(({ length }) => length >= INSIDE);
  const initials = new Set(words.filter(({ length }) => length > 1).map(initialsOf));
  return (text) => {
    const tokens = tokenise(text).filter(({ raw }) => raw.trim() !== '');
    const writings = WRITINGS.map((write) => tokens.map(write));
    return tokens.flatMap(({ raw, key, form, start, end }, from) => {
      const isOne =
        inside.some((name) => key.includes(name)) || (/\p{Lu}.*\p{Lu}/u.test(raw) && initials.has(form));
      const last = Math.max(isOne ? from : -1, ...writings.map((writing) => lastOf(writing, from)));
      return last < from ? [] : [{ start, end: tokens[last]?.end ?? end }];
    });
  };

  /** The last word of the longest name that begins at a word; -1 where none does. */
  function lastOf(writing: readonly string[], from: number): number {
    let joined = '';
    let last = -1;
    for (let at = from; at < writing.length && joined.length < longest; at += 1) {
      joined += writing[at];
      if (written.has(joined)) last = at;
    }
    return last;
  }
}

const WRITINGS: readonly ((token: Token) => string)[] = [
  ({ key }) => key,
  ({ form }) => form,
  ({ form }) => stem(form),
];

function initialsOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => [...key][0] ?? '').join('');
}

/** Names by the form in which names are the same, between blanks: the last word on whether anything is left. */
function keyFinder(names: readonly string[]): Finder {
  const keys = names.map((name) => keysOf(name));
  return (text) => {
    const words = [...text.matchAll(/\S+/g)].flatMap(({ 0: written, index: start }) =>
      keysOf(written).map((key) => ({ key, start, end: start + endOf(written) })),
    );
    return words.flatMap(({ start }, from) =>
      keys
        .filter((name) => name.length > 0 && name.every((key, index) => words[from + index]?.key === key))
        .map((name) => ({ start, end: words[from + name.length - 1]?.end ?? start })),
    );
  };
}

/** Where a word ends before the punctuation behind it. */
function endOf(written: string): number {
  return written.replace(/[.,;:!?)]+$/, '').length || written.length;
}

function keysOf(text: string): string[] {
  return nameKey(text)
    .split(' ')
    .filter((word) => /[\p{L}\p{M}\p{N}+#%.]/u.test(word));
}

/** What is between two names that follow each other, and a bracket that a name has opened, goes with them. */
function closeGaps(text: string, isHidden: Uint8Array): void {
  for (const { 0: gap, index } of text.matchAll(/[ \t\-/]{1,3}/g)) {
    const end = index + gap.length;
    if (isHidden[index - 1] && isHidden[end]) isHidden.fill(1, index, end);
  }
  for (const { index } of text.matchAll(/\)/g)) {
    const opened = text.lastIndexOf('(', index);
    if (opened >= 0 && isHidden[opened] && isHidden[index - 1]) isHidden[index] = 1;
  }
}
