/** A word of a question that says something, with its number in the index when an entry uses it in any form. */
export type ContentWord = { readonly key: string; readonly id: number | undefined };

/** What the words of a question say for one term. */
export type Described = {
  readonly term: number;
  /** How much the words that the entry uses tell, added up: about 1 for a rare word, 0.3 for an everyday one. */
  readonly score: number;
  /** Share of what the question's words tell that the entry accounts for: 0 to about 1.3. */
  readonly coverage: number;
  /** How many different words they share. */
  readonly shared: number;
  /** How many of these are no everyday English ("haproxy"): they hardly come by chance. */
  readonly rare: number;
};

export type DescriptionIndex = {
  /** The terms whose entries share words with the question, the best first, at most eight. */
  rank(words: readonly ContentWord[]): readonly Described[];
  /** Terms whose names, tags, category or asks have all the words, at most so many. */
  named(words: readonly ContentWord[], limit: number): number[];
  /** The words of a text that say something, each once in whatever form. */
  read(tokens: readonly { readonly key: string }[]): readonly ContentWord[];
  /** The number of a word, the same for all its forms; undefined when no entry uses it or it says nothing. */
  idOf(key: string): number | undefined;
  /** Terms that are asked for in just these words, in any order and form. */
  askedBy(words: readonly ContentWord[]): readonly number[];
  /** Whether a term's entry uses a word anywhere, in any form; by the word's number. */
  uses(term: number, id: number): boolean;
  /** Whether any entry does, in just this form. */
  knows(key: string): boolean;
};
