import type { Glossary } from '../src/core/glossary/glossary.ts';
import type { Term } from '../src/core/glossary/term.ts';

/** Something that finds terms: the term finder, or a library set up as its documentation recommends for this job. */
export type Engine = {
  readonly name: string;
  /**
   * Indexes a glossary. An engine that adds term by term calls `keepTime` now and then, which throws when the
   * building has taken longer than it may.
   */
  build(glossary: Glossary, keepTime: () => void): Index | Promise<Index>;
};

export type Index = {
  /** What is timed: the search alone, with its result in the engine's own shape. */
  search(question: string): unknown;
  /** The ids that it answers with, the best first; none where it says nothing. */
  idsOf(question: string): readonly string[];
  /** What a question is made into before the clock starts. */
  prepare?(question: string): string;
};

/** As many results as a person is shown. */
export const SHOWN = 5;

/** The texts of a term that are searched, by the same names in every engine. */
export function toDocument({ id, name, aliases, meanings }: Term) {
  return { id, name, aliases: [...aliases], definition: definitionOf({ meanings }) };
}

export function definitionOf({ meanings }: Pick<Term, 'meanings'>): string {
  return meanings
    .map(({ definition, inPractice }) => [definition, inPractice].filter(Boolean).join(' '))
    .join(' ');
}
