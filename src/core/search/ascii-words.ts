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
 * definitions are ASCII. Words of apostrophes alone have a key of apostrophes.
 */
export function forEachAsciiWord(
  text: string,
  tell: (raw: string, key: string, start: number) => void,
): void {
  const { length } = text;
  let index = 0;
  while (index < length) {
    const start = index;
    if ((classAt(text, index) & PART) === 0) {
      index += 1;
      if (isLonePlus(text, start)) tell('+', '+', start);
      if (text.charCodeAt(start) !== STOP || !opensWord(text, start - 1)) continue;
      if ((classAt(text, index) & PART) === 0) continue;
    }
    let seen = 0;
    for (; index < length; index += 1) {
      const here = CLASSES[text.charCodeAt(index)] ?? 0;
      if ((here & PART) === 0) break;
      seen |= here;
    }
    while (index < length && text.charCodeAt(index) === STOP && (classAt(text, index + 1) & DIGIT) !== 0) {
      index += 1;
      seen |= INNER_STOP;
      while ((classAt(text, index) & DIGIT) !== 0) index += 1;
    }
    while ((classAt(text, index) & SIGN) !== 0) index += 1;
    const raw = text.slice(start, index);
    const lower = (seen & UPPER) !== 0 ? raw.toLowerCase() : raw;
    tell(raw, (seen & (APOSTROPHE | INNER_STOP)) !== 0 ? withoutSigns(lower) : lower, start);
  }
}

function classAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? (CLASSES[text.charCodeAt(index)] ?? 0) : 0;
}

function opensWord(text: string, index: number): boolean {
  return index < 0 || (classAt(text, index) & SPACE) !== 0 || text.charCodeAt(index) === OPEN;
}

function isLonePlus(text: string, index: number): boolean {
  if (text.charCodeAt(index) !== PLUS) return false;
  return (classAt(text, index - 1) & SPACE) !== 0 && (classAt(text, index + 1) & SPACE) !== 0;
}

/** "it's" → "its"; what holds other signs takes the general way. */
function withoutSigns(word: string): string {
  const key = word.replaceAll("'", '');
  return /^[a-z0-9]+$/.test(key) ? key : nameKey(word).replaceAll(' ', '');
}
