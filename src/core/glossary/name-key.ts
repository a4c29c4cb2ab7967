const LATIN_ACCENTS = /(?<=\p{Script=Latin})\p{M}+/gu;
const APOSTROPHES = /['’‘ʼ`´]/g;
/** What tells names apart: letters and digits of any script, and the signs of C++, C#, .NET and 99.9%. */
const INSIGNIFICANT = /[^\p{L}\p{M}\p{N}+#%.]+/gu;
/** A full stop counts at the start of a word (".NET") and between digits ("99.9"); elsewhere it is punctuation. */
const PUNCTUATION_STOP = /\.(?![\p{L}\p{N}])|(?<=[\p{L}\p{M}])\.|(?<=\p{N})\.(?!\p{N})/gu;

/**
 * The form in which names are the same: whatever the case, the accents of Latin letters, hyphens, slashes and spaces.
 * Two names of a glossary with one key collide. `C`, `C++` and `C#` have three keys.
 */
export function nameKey(text: string): string {
  // By way of capitals: only so do ß, ẞ and SS, or the two Turkish i, become the same.
  const folded = text
    .normalize('NFKD')
    .replace(LATIN_ACCENTS, '')
    .normalize('NFKC')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();
  const key = folded
    .replace(APOSTROPHES, '')
    .replace(INSIGNIFICANT, ' ')
    .replace(PUNCTUATION_STOP, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // A name of signs alone ("→", "☕") still needs a key.
  return key || folded.trim();
}
