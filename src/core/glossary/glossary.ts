import type { Term } from './term.ts';

/** An immutable set of terms; a reload makes a new one. Drafts are not in it. */
export type Glossary = {
  /** Changes when any term does: two glossaries of the same text have the same version. */
  readonly version: string;
  /** All terms that may be shown (published and deprecated), in the order of their names. */
  readonly terms: readonly Term[];
  readonly byId: ReadonlyMap<string, Term>;
  readonly byKey: ReadonlyMap<string, Term>;
  /** Short key of a former id → the term that took its place. A key that a term has now is never among them. */
  readonly byFormerKey: ReadonlyMap<string, Term>;
  readonly categories: readonly Category[];
  /** By number of terms falling, then name; tags that differ only in case or signs are one. */
  readonly tags: readonly Tag[];
};

/** Terms that are filed under one name, deprecated ones among them, in the order in which the files give them. */
export type Group = {
  readonly id: string;
  /** Six characters made from the id as a term's key is: what buttons carry. */
  readonly key: string;
  readonly name: string;
  readonly terms: readonly Term[];
};

/** Each term has one. */
export type Category = Group;

/** Each term may have several. */
export type Tag = Group;
