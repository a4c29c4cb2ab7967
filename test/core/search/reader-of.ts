import type { Described } from '../../../src/core/search/descriptions/description.ts';
import { tokenise } from '../../../src/core/search/words/tokenise.ts';
import { glossaryOf } from '../glossary-of.ts';
import { indexesOf } from './indexes-of.ts';

/** What a glossary file says of a term, all but its name left out where it doesn't matter. */
export type WrittenTerm = {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly tags?: readonly string[];
  readonly category?: string;
  readonly asks?: readonly string[];
  readonly definition?: string;
  readonly inPractice?: string;
  readonly example?: { readonly code: string };
  readonly meanings?: readonly { readonly context: string; readonly definition: string }[];
};

/** The descriptions of some terms, asked in words and answering with the terms' names. */
export function readerOf(...written: WrittenTerm[]) {
  const terms = written.map((term) => (term.meanings ? term : { definition: 'Some text.', ...term }));
  const glossary = glossaryOf(JSON.stringify({ category: 'Words', terms }));
  const { descriptions } = indexesOf(glossary);
  const wordsOf = (text: string) => descriptions.read(tokenise(text));
  const nameOf = (position: number) => glossary.terms[position]?.name ?? '';
  return {
    descriptions,
    wordsOf,
    /** What the words say for each term, the best first. */
    rank: (text: string) =>
      descriptions
        .rank(wordsOf(text))
        .map(({ term, ...said }): Omit<Described, 'term'> & { name: string } => ({
          name: nameOf(term),
          ...said,
        })),
    named: (text: string, limit = 16) => descriptions.named(wordsOf(text), limit).map(nameOf),
    askedBy: (text: string) => descriptions.askedBy(wordsOf(text)).map(nameOf),
  };
}
