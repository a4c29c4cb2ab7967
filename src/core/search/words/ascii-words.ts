import { nameKey } from '../../glossary/name-key.ts';
import { HASH_OF_NOTHING, hashLetter, LOWER_CASE } from './word-table.ts';

/** What a character is to a word: a letter, digit or apostrophe of it, or a sign behind it. */
const PART = 1;
const DIGIT = 2;
const SIGN = 4;
const APOSTROPHE = 16;
const SPACE = 32;
const INNER_STOP = 64;

const CLASSES = new Uint8Array(256);
for (let code = 0; code < 128; code += 1) {
  const char = String.fromCharCode(code);
  if (/[A-Za-z0-9']/.test(char)) CLASSES[code] = PART;
  if (/[0-9]/.test(char)) CLASSES[code] = PART | DIGIT;
  if (char === "'") CLASSES[code] = PART | APOSTROPHE;
  if (/[+#%]/.test(char)) CLASSES[code] = SIGN;
  if (/\s/.test(char)) CLASSES[code] = SPACE;
}

const STOP = 46;
const PLUS = 43;
const OPEN = 40;

/**
 * Hears of a word of an ASCII text, and the hash of its letters in lower case (see `word-table.ts`). It `isPlain` when its key
 * is just these letters.
 */
type TellWord = (bytes: Uint8Array, start: number, end: number, hash: number, isPlain: boolean) => void;

const encoder = new TextEncoder();

/**
 * The text that is being read, as bytes. Strings from files are mostly pieced together inside, and reading such a one letter
 * by letter takes ten times as long as reading a flat copy. No call goes on while another one reads.
 */
let bytes = new Uint8Array(4_096);

/**
 * The words of an ASCII text as the expression in `tokenise.ts` finds them, several times as fast: most questions and
 * definitions are ASCII.
 * @returns whether the text is ASCII; otherwise nothing was told.
 */
export function forEachAsciiWord(text: string, tell: TellWord): boolean {
  const { length } = text;
  if (length >= bytes.length) bytes = new Uint8Array(2 * length);
  // What is not ASCII takes more than one byte.
  if (encoder.encodeInto(text, bytes).written !== length) return false;
  // Behind the end stands what is in no word.
  bytes[length] = 0;
  const read = bytes;
  let index = 0;
  while (index < length) {
    const start = index;
    let hash = HASH_OF_NOTHING | 0;
    if ((classAt(read, index) & PART) === 0) {
      index += 1;
      if (isLonePlus(read, start)) tell(read, start, index, hashLetter(hash, PLUS), true);
      if (read[start] !== STOP || !opensWord(read, start - 1) || (classAt(read, index) & PART) === 0)
        continue;
      hash = hashLetter(hash, STOP);
    }
    let seen = 0;
    for (;;) {
      const code = read[index] ?? 0;
      const here = CLASSES[code] ?? 0;
      if ((here & PART) === 0) break;
      seen |= here;
      hash = hashLetter(hash, LOWER_CASE[code] ?? 0);
      index += 1;
    }
    while (read[index] === STOP && (classAt(read, index + 1) & DIGIT) !== 0) {
      seen |= INNER_STOP;
      do index += 1;
      while ((classAt(read, index) & DIGIT) !== 0);
    }
    for (; (classAt(read, index) & SIGN) !== 0; index += 1) hash = hashLetter(hash, read[index] ?? 0);
    tell(read, start, index, hash, (seen & (APOSTROPHE | INNER_STOP)) === 0);
  }
  return true;
}

/** The key of an ASCII word: "It's" → "its". */
export function asciiKey(raw: string, isPlain: boolean): string {
  const lower = raw.toLowerCase();
  if (isPlain) return lower;
  const key = lower.replaceAll("'", '');
  return /^[a-z0-9]+$/.test(key) ? key : nameKey(lower).replaceAll(' ', '');
}

function classAt(read: Uint8Array, index: number): number {
  return CLASSES[read[index] ?? 0] ?? 0;
}

function opensWord(read: Uint8Array, index: number): boolean {
  return index < 0 || (classAt(read, index) & SPACE) !== 0 || read[index] === OPEN;
}

function isLonePlus(read: Uint8Array, index: number): boolean {
  if (read[index] !== PLUS || index === 0) return false;
  return (classAt(read, index - 1) & SPACE) !== 0 && (classAt(read, index + 1) & SPACE) !== 0;
}
