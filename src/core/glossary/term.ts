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
  /** Pairs that this term is told apart in, in the order written; `contrastsOf` also finds those written elsewhere. */
  readonly contrasts: readonly Contrast[];
  /** Ids of terms to understand first; never itself, never in a circle, never a draft. */
  readonly prerequisites: readonly string[];
  /** Ids that this term had, or of terms that went up in it: old buttons lead here. */
  readonly formerIds: readonly string[];
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

/** Two things told apart. The texts are Markdown of the same small kind. */
export type Contrast = {
  readonly between: readonly [ContrastSide, ContrastSide];
  readonly inCommon?: string;
  readonly chooseWhen?: string;
};

/** A term of the glossary, or something that is no term of its own but explained beside one. */
export type ContrastSide =
  | { readonly kind: 'term'; readonly id: string }
  | {
      readonly kind: 'aside';
      readonly name: string;
      readonly aliases: readonly string[];
      readonly definition: string;
    };

export type TermStatus = 'draft' | 'published' | 'deprecated';

/** Where in a glossary file something stands; line and column count from 1. */
export type SourcePosition = { readonly file: string; readonly line: number; readonly column: number };
