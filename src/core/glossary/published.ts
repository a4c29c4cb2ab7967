import type { Term } from './term.ts';

/** The terms to offer and to learn from: those that nothing has replaced. */
export function published(terms: readonly Term[]): Term[] {
  return terms.filter(({ status }) => status === 'published');
}
