import type { Term } from '../glossary/term.ts';
import type { Resolution, TermMatch } from './resolution.ts';

/** Answers from memory, for one glossary. Deterministic: same glossary, same question, same answer. */
export type TermFinder = {
  /**
   * Resolves what a person asked: a bare name, a sentence around it, a description, or several terms at once.
   * Takes any string; beyond a set length only the beginning is searched.
   */
  find(question: string): Resolution;
  /** The terms that a message uses, in the order of their first use, without false hits from plain English. */
  findAll(text: string): readonly TermMatch[];
  /** Terms for a half-typed name, the wanted one first: prefix, then inner word, then misspelt. Empty → none. */
  complete(typed: string, limit: number): readonly Term[];
};
