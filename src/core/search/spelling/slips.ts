/** The rows of a keyboard, each key over the gap of the row below (QWERTY; the letters that QWERTZ and AZERTY swap are few). */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const PLACES: ReadonlyMap<string, readonly [column: number, row: number]> = new Map(
  ROWS.flatMap((keys, row) => [...keys].map((key, column) => [key, [column + row * 0.5, row]] as const)),
);

const VOWELS = 'aeiouy';

/** Whether two letters lie beside each other on a keyboard. */
export function areNeighbours(a: string, b: string): boolean {
  const [one, other] = [PLACES.get(a), PLACES.get(b)];
  return (
    one !== undefined &&
    other !== undefined &&
    Math.abs(one[0] - other[0]) <= 1 &&
    Math.abs(one[1] - other[1]) <= 1
  );
}

/**
 * Whether one edit between two words is the kind that fingers and ears make: a letter lost, doubled or swapped, the key
 * beside the right one, a vowel for another. "wine" is no slip of "wire".
 */
export function isLikelySlip(typed: string, word: string): boolean {
  if (typed.length !== word.length) return true;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const [wrong = '', right = ''] = [typed[at], word[at]];
  if (typed[at + 1] === right && word[at + 1] === wrong) return true;
  return areNeighbours(wrong, right) || (at > 0 && VOWELS.includes(wrong) && VOWELS.includes(right));
}

/** Letters that sound the same at the start of a word: "sircuit", "kache". */
const SOUNDS = ['ckq', 'csz', 'gj', 'fv', 'iy'];

function soundAlike(a: string, b: string): boolean {
  return SOUNDS.some((letters) => letters.includes(a) && letters.includes(b));
}

/** In words of so many letters the first may be wrong and another beside it. */
const LONG = 6;

/**
 * People seldom mistype the first letter, and mostly by the key beside it or by ear: another one means another word
 * (coroutine). In words of up to so many letters even that one does (nmap, mmap).
 */
export function beginsAlike(typed: string, word: string, shortest = 4): boolean {
  const [a = '', b = ''] = [typed[0], word[0]];
  if (a === b) return true;
  const isLong = Math.min(typed.length, word.length) >= LONG;
  // The first letter is missing, is one too many, or is swapped with the second.
  if (a === word[1] && (b === typed[1] || typed.length < word.length || isLong)) return true;
  if (b === typed[1] && (typed.length > word.length || isLong)) return true;
  const isSameLength = typed.length === word.length && typed.length > shortest;
  return (isSameLength || isLong) && (areNeighbours(a, b) || soundAlike(a, b));
}
