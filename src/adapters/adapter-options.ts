import type { Logger } from 'pino';
import type { ReplyContext } from '../core/replies/reply.ts';

/** What every adapter needs beside its platform's own settings. */
export type AdapterOptions = {
  /** What answers a workspace now; asked anew for each question, so that a reloaded glossary is used at once. */
  readonly contextFor: (workspace: string | undefined) => ReplyContext;
  /** From 0 up to 1, as Math.random gives it. */
  readonly random: () => number;
  readonly now: () => Date;
  /** A short id that a person can quote and the log can be searched for. */
  readonly newId: () => string;
  readonly log: Logger;
};
