import { stemmer } from 'stemmer';

/** An English word without its plural ending, so that one and many read the same; other words stay as they are. */
export function singular(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const bare = /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
  // "batches" and "batch", "caches" and "cache" meet only when the e goes in both.
  return /(?:ch|sh|x|ss|z|s)e$/.test(bare) ? bare.slice(0, -1) : bare;
}

/** The stem (Porter's) by which words of descriptions are compared: locking, locked and lock are one. */
export function stem(word: string): string {
  return /^[a-z]+$/.test(word) ? stemmer(word) : word;
}
