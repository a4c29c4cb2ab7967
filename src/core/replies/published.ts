import type { Term } from '../glossary/term.ts';

/** The terms to learn from: those that nothing has replaced. */
export function published(terms: readonly Term[]): Term[] {
  return terms.filter(({ status }) => status === 'published');
}
