import type { ScheduleAction } from '../core/action.ts';
import type { Card } from '../core/card.ts';
import type { Form, FormFaults, FormValues } from '../core/form.ts';
import type { ReplyContext } from '../core/replies/reply.ts';

/**
 * What people can do in a chat about the term of the day. Whoever answers defers first: all of it but a form waits for
 * the store. Every card is for the person who asked.
 */
export type DailyDesk = {
  /** Answers what was typed behind `/glossary daily`, in any language of the catalogue; nothing shows how things stand. */
  command(asked: DailyAsked, typed: string): Promise<Card>;
  /** Answers a press on a button or a choice. */
  press(asked: DailyAsked, action: ScheduleAction): Promise<Card>;
  /** The dialog that a press opens, filled in from memory; undefined for a step that is answered by `press`. */
  form(asked: DailyAsked, action: ScheduleAction): Form | undefined;
  /** Takes a dialog that was sent off. */
  submit(asked: DailyAsked, action: ScheduleAction, values: FormValues): Promise<Submitted>;
};

export type Submitted =
  | { readonly kind: 'done'; readonly card: Card }
  /** Nothing is changed. The card says the same as the faults, and has a button that opens the form again. */
  | { readonly kind: 'faulty'; readonly faults: FormFaults; readonly card: Card };

/** Who asks, where, and what only the platform knows. */
export type DailyAsked = {
  readonly context: ReplyContext;
  /** The Slack team or Discord guild; empty in a direct message on Discord. */
  readonly workspace: string;
  readonly channel: string;
  /** The asker's id on the platform. */
  readonly person: string;
  /** Only the person's own terms can be meant: it was asked in a conversation of two, or on a page of the person's own. */
  readonly isOwn: boolean;
  /** As the platform writes it; a channel's posts speak the language in which they were asked for. */
  readonly locale?: string;
  /** Whether the person may change what the channel gets. Asks the platform, and is false where it does not tell. */
  readonly mayManage: () => Promise<boolean>;
  /** Why the bot could not post in the channel; undefined where it can, or the platform does not tell. */
  readonly whyNotPost: () => Promise<'not-a-member' | 'not-allowed' | undefined>;
  /** The person's own time zone, where the platform tells it. */
  readonly ownZone: () => Promise<string | undefined>;
  /** The channel of direct messages with the person, opened if need be; undefined where the bot may not write to people. */
  readonly openDirect: () => Promise<string | undefined>;
};
