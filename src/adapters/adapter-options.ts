import type { Logger } from 'pino';
import type { ReplyContext } from '../core/replies/reply.ts';
import type { Tally } from '../core/tally.ts';
import type { DailyDesk } from '../daily/daily-desk.ts';

/** What every adapter needs beside its platform's own settings. */
export type AdapterOptions = {
  /**
   * What answers a workspace now; asked anew for each question, so that a reloaded glossary is used at once. `locale` as
   * the platform writes it ("de", "en-GB"); without one the bot's own language is spoken.
   */
  readonly contextFor: (workspace: string | undefined, locale?: string) => ReplyContext;
  /** Counts something for a workspace; rejects when it could not be written. */
  readonly count: (workspace: string | undefined, tally: Tally) => Promise<void>;
  /** Answers what people do about the term of the day. */
  readonly daily: DailyDesk;
  /** From 0 up to 1, as Math.random gives it. */
  readonly random: () => number;
  readonly now: () => Date;
  /** A short id that a person can quote and the log can be searched for. */
  readonly newId: () => string;
  readonly log: Logger;
};
