import type { Action } from './action.ts';
import type { Markup } from './markup/markup.ts';

/** What a card's title may hold. */
export const TITLE_LENGTH = 120;

/** What a button, an option or its hint may hold. */
export const LABEL_LENGTH = 75;

/**
 * The platform-neutral shape of one message. Core makes cards that fit both platforms by design: the parts weigh at
 * most `CARD_WEIGHT`, there are at most five rows, and no two controls carry the same action.
 */
export type Card = {
  readonly tone: 'definition' | 'daily' | 'notice';
  /** Plain text, at most `TITLE_LENGTH`; empty on a notice of one line. */
  readonly title: string;
  /** A small plain line under the title: category · tags. */
  readonly subtitle?: string;
  readonly parts: readonly CardPart[];
  /** At most five: Discord allows five rows, Slack fifty blocks. */
  readonly rows: readonly CardRow[];
  /** Small plain lines at the foot: how the question was read, who shared it. */
  readonly footer?: string;
};

export type CardPart =
  | { readonly kind: 'text'; readonly label?: string; readonly body: Markup }
  | { readonly kind: 'code'; readonly label?: string; readonly language?: string; readonly code: string }
  /** Side by side where there is room: at most ten, each at most `FACT_WEIGHT`. At most one such part, and it comes last. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] };

/** Something said under its own small heading; a wide one has the line to itself. */
export type Fact = { readonly label: string; readonly body: Markup; readonly isWide?: boolean };

export type CardRow =
  /** The label is what a reader of the plain text needs ("Related"); buttons speak for themselves where they are seen. */
  | { readonly kind: 'buttons'; readonly label?: string; readonly buttons: readonly Button[] }
  | { readonly kind: 'choice'; readonly label: string; readonly options: readonly ChoiceOption[] }
  /** A field for a question, with an example in it; what is typed is asked as a command is. */
  | { readonly kind: 'search'; readonly label: string; readonly example: string };

/** A labelled action; labels hold at most `LABEL_LENGTH`, a row at most five buttons. */
export type Button = {
  readonly label: string;
  readonly action: Action;
  readonly tone?: 'primary' | 'danger';
};

/** One of at most 25 options of a row; label and hint hold at most `LABEL_LENGTH`. */
export type ChoiceOption = { readonly label: string; readonly hint?: string; readonly action: Action };
