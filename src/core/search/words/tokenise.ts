import { nameKey } from '../../glossary/name-key.ts';
import { asciiKey, forEachAsciiWord } from './ascii-words.ts';
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

const ONLY_APOSTROPHES = /^['’]+$/;

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
  forEachWord(text, {
    word(raw, key, start) {
      tokens.push({ raw, key, form: formOf(raw, key), start, end: start + raw.length });
    },
  });
  return tokens;
}

/** Hears of the words of a text. */
export type WordListener = {
  word(raw: string, key: string, start: number): void;
  /** Hears instead of `word` of those that are ASCII, and whose key is just their letters in lower case: no string is made. */
  plain?(bytes: Uint8Array, start: number, end: number, hash: number): void;
};

/** Tells each word of a text with its key and place, as `tokenise` finds them. */
export function forEachWord(text: string, listener: WordListener): void {
  let any = false;
  const tell = (raw: string, key: string, start: number) => {
    if (key === '' || key === "'" || ONLY_APOSTROPHES.test(key)) return;
    any = true;
    listener.word(raw, key, start);
  };
  const isAscii = forEachAsciiWord(text, (bytes, start, end, hash, isPlain) => {
    if (isPlain && listener.plain) {
      any = true;
      listener.plain(bytes, start, end, hash);
    } else {
      const raw = text.slice(start, end);
      tell(raw, asciiKey(raw, isPlain), start);
    }
  });
  if (!isAscii) {
    for (const match of text.matchAll(WORD)) {
      const [word] = match;
      if (!UNSPACED.test(word)) tell(word, keyOf(word), match.index);
      else {
        for (const piece of word.matchAll(UNSPACED_PIECES))
          tell(piece[0], keyOf(piece[0]), match.index + piece.index);
      }
    }
  }
  if (any) return;
  const signs = text.trim();
  const key = keyOf(signs);
  if (key !== '') listener.word(signs, key, text.indexOf(signs));
}

/** Words run together: `B-tree` and `btree`, `go routine` and `goroutine` are the same. */
export function squash(tokens: readonly { readonly form: string }[], from = 0, to = tokens.length): string {
  let squashed = '';
  for (let index = from; index < to; index += 1) squashed += tokens[index]?.form ?? '';
  return squashed;
}

function keyOf(raw: string): string {
  return nameKey(raw).replaceAll(' ', '');
}

/** The form of a word: of those that do not end in s it is the key's alone. */
export function formOf(raw: string, key: string): string {
  // The plural of an acronym: "LBs", "VMs".
  if (raw.endsWith('s') && /^[A-Z]{2,}s$/.test(raw)) return key.slice(0, -1);
  return SPOKEN.get(key) ?? singular(key);
}
