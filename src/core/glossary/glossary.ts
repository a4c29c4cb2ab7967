import type { Term } from './term.ts';

/** An immutable set of terms; a reload makes a new one. Drafts are not in it. */
export type Glossary = {
  /** Changes when any term does: two glossaries of the same text have the same version. */
  readonly version: string;
  /** All terms that may be shown (published and deprecated), in the order of their names. */
  readonly terms: readonly Term[];
  readonly byId: ReadonlyMap<string, Term>;
  readonly byKey: ReadonlyMap<string, Term>;
  readonly categories: readonly Category[];
};

/** A category and its published terms, in the order in which the files give them. */
export type Category = {
  readonly id: string;
  /** Six characters made from the id as a term's key is: what buttons carry. */
  readonly key: string;
  readonly name: string;
  readonly terms: readonly Term[];
};
