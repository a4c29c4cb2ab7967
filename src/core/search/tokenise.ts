import { nameKey } from '../glossary/name-key.ts';
import { singular } from './word-forms.ts';

/** A word of a text; start and end are positions in the text as it was typed. */
export type Token = {
  readonly raw: string;
  /** The word as names are compared: lower case, without accents and apostrophes. */
  readonly key: string;
  /** The key in the singular, with "plus" as + and small numbers as digits: what names are looked up by. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
};

/** A word of letters and digits with its signs (C++, C#, .NET, 99.9%), or a lone plus as in "n + 1". */
const WORD =
  /(?<![^\s(])\.?[\p{L}\p{M}\p{N}'’]+(?:\.\p{N}+)*[+#%]*|[\p{L}\p{M}\p{N}'’]+(?:\.\p{N}+)*[+#%]*|(?<=\s)\+(?=\s)/gu;

/** Scripts that write words without spaces are read character by character. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*/u;
const UNSPACED_PIECES = new RegExp(`${UNSPACED.source}|(?:(?!${UNSPACED.source})[^])+`, 'gu');

const SPOKEN: ReadonlyMap<string, string> = new Map([
  ['plus', '+'],
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
]);

/** The words of a text; a text of signs alone ("→", "☕") is one word. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (!UNSPACED.test(word)) {
      pushToken(tokens, word, match.index);
      continue;
    }
    for (const piece of word.matchAll(UNSPACED_PIECES))
      pushToken(tokens, piece[0], match.index + piece.index);
  }
  return tokens.length > 0 ? tokens : tokeniseSigns(text);
}

function tokeniseSigns(text: string): Token[] {
  const raw = text.trim();
  const key = nameKey(raw).replaceAll(' ', '');
  const start = text.indexOf(raw);
  return key ? [{ raw, key, form: key, start, end: start + raw.length }] : [];
}

function pushToken(tokens: Token[], raw: string, start: number): void {
  const key = nameKey(raw).replaceAll(' ', '');
  if (key === '' || /^['’]+$/.test(key)) return;
  tokens.push({ raw, key, form: SPOKEN.get(key) ?? singular(key), start, end: start + raw.length });
}

/** Words run together: `B-tree` and `btree`, `go routine` and `goroutine` are the same. */
export function squash(tokens: readonly { readonly form: string }[]): string {
  let squashed = '';
  for (const { form } of tokens) squashed += form;
  return squashed;
}
