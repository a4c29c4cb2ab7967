import { TERMS_LENGTH } from '../action.ts';
import type { Term } from '../glossary/term.ts';

/** Terms as a button names them: the first ten, and how many there are where that is more. */
export function foundTerms(
  terms: readonly Term[],
  total = terms.length,
): { readonly terms: readonly string[]; readonly total?: number } {
  const keys = terms.slice(0, TERMS_LENGTH).map(({ key }) => key);
  return { terms: keys, ...(total > keys.length ? { total } : {}) };
}
