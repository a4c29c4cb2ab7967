import type { AdapterOptions } from '../adapter-options.ts';
import type { Sender } from './create-sender.ts';

/** What every listener needs to answer. */
export type Desk = Pick<AdapterOptions, 'contextFor' | 'random' | 'count' | 'daily'> & {
  readonly sender: Sender;
  /** Whether the bot may read messages that don't mention it. */
  readonly messageContent: boolean;
};
