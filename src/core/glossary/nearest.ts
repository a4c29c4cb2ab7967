import Fuse from 'fuse.js';

/** The candidate that a misspelt word most likely meant, or none that is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const fuse = new Fuse(candidates, { threshold: 0.4, ignoreLocation: true });
  return fuse.search(word)[0]?.item;
}

/** " Did you mean …?", to be put behind a message, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const candidate = nearest(word, candidates);
  return candidate ? ` Did you mean “${candidate}”?` : '';
}
