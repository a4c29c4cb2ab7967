import { nameKey } from '../glossary/name-key.ts';

/** What a character is to a word: a letter, digit or apostrophe of it, or a sign behind it. */
const PART = 1;
const DIGIT = 2;
const SIGN = 4;
const UPPER = 8;
const APOSTROPHE = 16;
const SPACE = 32;
const INNER_STOP = 64;

const CLASSES = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const char = String.fromCharCode(code);
  if (/[A-Za-z0-9']/.test(char)) CLASSES[code] = PART;
  if (/[0-9]/.test(char)) CLASSES[code] = PART | DIGIT;
  if (/[A-Z]/.test(char)) CLASSES[code] = PART | UPPER;
  if (char === "'") CLASSES[code] = PART | APOSTROPHE;
  if (/[+#%]/.test(char)) CLASSES[code] = SIGN;
  if (/\s/.test(char)) CLASSES[code] = SPACE;
}

const STOP = 46;
const PLUS = 43;
const OPEN = 40;

export function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return false;
  return true;
}

/**
 * The words of an ASCII text as the expression in `tokenise.ts` finds them, several times as fast: most questions and
 * definitions are ASCII. Words of apostrophes alone have an empty key.
 */
export function forEachAsciiWord(
  text: string,
  tell: (raw: string, key: string, start: number) => void,
): void {
  const classOf = (index: number): number => CLASSES[text.charCodeAt(index)] ?? 0;
  const opens = (index: number): boolean =>
    index < 0 || (classOf(index) & SPACE) !== 0 || text.charCodeAt(index) === OPEN;
  const isLonePlus = (index: number): boolean =>
    text.charCodeAt(index) === PLUS &&
    (classOf(index - 1) & SPACE) !== 0 &&
    (classOf(index + 1) & SPACE) !== 0;
  let index = 0;
  while (index < text.length) {
    const start = index;
    if ((classOf(index) & PART) === 0) {
      index += 1;
      if (isLonePlus(start)) tell('+', '+', start);
      if (text.charCodeAt(start) !== STOP || !opens(start - 1) || (classOf(index) & PART) === 0) continue;
    }
    let seen = 0;
    for (; (classOf(index) & PART) !== 0; index += 1) seen |= classOf(index);
    while (text.charCodeAt(index) === STOP && (classOf(index + 1) & DIGIT) !== 0) {
      index += 1;
      seen |= INNER_STOP;
      while ((classOf(index) & DIGIT) !== 0) index += 1;
    }
    while ((classOf(index) & SIGN) !== 0) index += 1;
    const raw = text.slice(start, index);
    const lower = (seen & UPPER) !== 0 ? raw.toLowerCase() : raw;
    tell(raw, (seen & (APOSTROPHE | INNER_STOP)) !== 0 ? withoutSigns(lower) : lower, start);
  }
}

/** "it's" → "its"; what holds other signs takes the general way. */
function withoutSigns(word: string): string {
  const key = word.replaceAll("'", '');
  return /^[a-z0-9]+$/.test(key) ? key : nameKey(word).replaceAll(' ', '');
}
