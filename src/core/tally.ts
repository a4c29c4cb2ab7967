/** Something that is counted by workspace, and never by person. */
export type Tally =
  /** Somebody wishes for a term that is missing, in the form in which names are the same. */
  | { readonly kind: 'wish'; readonly wish: string }
  /** Somebody found a term's card helpful, or unclear. */
  | { readonly kind: 'verdict'; readonly termId: string; readonly verdict: Verdict };

export type Verdict = 'helpful' | 'unclear';
