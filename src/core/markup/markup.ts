/**
 * The small Markdown of definitions, parsed: blocks of runs. Runs are flat, so that a text can be split anywhere and
 * each platform writes its own syntax around literal text.
 */
export type Markup = readonly Block[];

export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'code'; readonly language?: string; readonly code: string };

/** One line of a list; depth counts from 0, a number is there in ordered lists only. */
export type ListItem = { readonly depth: number; readonly number?: number; readonly runs: readonly Run[] };

/** A stretch of text of one look. Its text is literal (never syntax); `\n` breaks the line. */
export type Run = {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly code?: true;
  /** Always http or https. */
  readonly url?: string;
};
