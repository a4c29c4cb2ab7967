/** One entry of a glossary, checked and immutable. */
export type Term = {
  /** Lasting name in files and addresses: lower-case letters, digits and hyphens, at most 40 characters. */
  readonly id: string;
  /** Six characters made from the id: what buttons carry, so that eight of them fit Discord's custom_id. */
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The category's display name, such as "Distributed systems". */
  readonly category: string;
  readonly tags: readonly string[];
  /** At least one; most terms have exactly one. */
  readonly meanings: readonly [Meaning, ...Meaning[]];
  /** Ids of related terms; always mutual, and never a term that the glossary does not hold. */
  readonly related: readonly string[];
  /** How people ask for the term when they don't know its name. */
  readonly asks: readonly string[];
  readonly status: TermStatus;
  /** Id of the term to use instead; only on a deprecated one. */
  readonly replacedBy?: string;
  readonly owner?: string;
  /** ISO date by which somebody should read the entry again. */
  readonly reviewBy?: string;
  readonly layer: string;
  readonly source: SourcePosition;
};

/** One definition of a term. All texts are Markdown of the small kind that `parseMarkup` reads. */
export type Meaning = {
  /** Where this meaning holds ("in Go"); present when a term has several. */
  readonly context?: string;
  readonly definition: string;
  readonly inPractice?: string;
  readonly example?: Example;
  readonly links: readonly Link[];
};

export type Example = { readonly language?: string; readonly code: string };

export type Link = { readonly title: string; readonly url: string };

export type TermStatus = 'draft' | 'published' | 'deprecated';

/** Where in a glossary file something stands; line and column count from 1. */
export type SourcePosition = { readonly file: string; readonly line: number; readonly column: number };
