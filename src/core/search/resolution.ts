import type { Term } from '../glossary/term.ts';

/** What the search made of a question. A wrong card is worse than none: only *found* shows one unasked. */
export type Resolution =
  | { readonly kind: 'found'; readonly matches: readonly [TermMatch, ...TermMatch[]] }
  /** A few terms could be meant and none is sure: at most five, the likeliest first. */
  | { readonly kind: 'unsure'; readonly candidates: readonly [TermMatch, ...TermMatch[]] }
  /** Nothing answers it; the suggestions (at most five, possibly none) only look alike. */
  | { readonly kind: 'unknown'; readonly suggestions: readonly Term[] };

/** A term and the evidence for it. */
export type TermMatch = {
  readonly term: Term;
  readonly how: How;
  /** A short English phrase for logs and the command line: `"2pc" is an alias`. */
  readonly why: string;
  /** The words of the question that stand for the term, as they were typed; absent for a description. */
  readonly read?: string;
};

/**
 * How the words led to the term: its *name* or an *alias* (whatever the case, accents, hyphens or number), a
 * *spelling* that was mended, or the words of its *description*.
 */
export type How = 'name' | 'alias' | 'spelling' | 'description';
