import type { Receipt } from '../local-server/receipt.ts';
import type { Json } from './json.ts';

/** A message as the local Discord keeps it. */
export type DiscordMessage = {
  readonly id: string;
  readonly channel: string;
  readonly author: string;
  /** Only this person sees it. */
  readonly ephemeralFor?: string;
  readonly replyTo?: string;
  readonly nonce?: string;
  readonly sentAt: Date;
  /** Answers an interaction that this person started. */
  readonly invokedBy?: string;
  content: string;
  embeds: readonly Json[];
  components: readonly Json[];
  flags: number;
  edited: boolean;
  deleted: boolean;
  /** Waiting for the answer that a deferral announced. */
  loading: boolean;
  pings: readonly string[];
  /** How the bot sent it; absent where a person did. */
  receipt?: Receipt;
};

/** A message that is about to be posted. */
export type Draft = Pick<DiscordMessage, 'channel' | 'author'> & {
  readonly id?: string;
  readonly body: Json;
  readonly ephemeralFor?: string;
  readonly invokedBy?: string;
  readonly loading?: boolean;
  readonly receipt?: Receipt;
};
