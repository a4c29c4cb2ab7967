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
  return isSlipFor(wrong, right, at);
}

/** Whether a letter at a place of a word is typed for another: the key beside it, or a vowel for a vowel. */
function isSlipFor(wrong: string, right: string, at: number): boolean {
  return areNeighbours(wrong, right) || (at > 0 && VOWELS.includes(wrong) && VOWELS.includes(right));
}

/**
 * Whether all that differs between two words is so many slips of the fingers at the most. Stricter than `isLikelySlip`: a
 * letter too many is one that is doubled, or a key that was hit together with the one beside it. "preact" is no slip of
 * "react".
 */
export function areSlips(typed: string, word: string, most: number): boolean {
  return agree(0, 0, most);

  function agree(i: number, j: number, left: number): boolean {
    let [at, of] = [i, j];
    while (at < typed.length && typed[at] === word[of]) [at, of] = [at + 1, of + 1];
    if (at >= typed.length && of >= word.length) return true;
    if (left === 0) return false;
    const [wrong = '', right = ''] = [typed[at], word[of]];
    // A letter is lost, swapped with the next one, another, or one too many.
    if (right !== '' && agree(at, of + 1, left - 1)) return true;
    if (wrong === '') return false;
    if (wrong === word[of + 1] && right === typed[at + 1] && agree(at + 2, of + 2, left - 1)) return true;
    if (right !== '' && isSlipFor(wrong, right, of) && agree(at + 1, of + 1, left - 1)) return true;
    const beside = [typed[at - 1], typed[at + 1]];
    const isExtra = beside.some((letter = '') => letter === wrong || areNeighbours(letter, wrong));
    return isExtra && agree(at + 1, of, left - 1);
  }
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
