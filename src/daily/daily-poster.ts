import type { Card } from '../core/card.ts';

/** How the term of the day reaches a platform. Each adapter has one; it goes through the adapter's one sender. */
export type DailyPoster = {
  /** Resolves as soon as the platform has room for one more post. */
  turn(): Promise<void>;
  /**
   * Sends one post, once: it never sends again what may have arrived. What the platform answers is a return value;
   * only a fault of our own is thrown. It has a time limit of its own, well under `LEASE_MS`.
   */
  post(post: DailyPost): Promise<PostOutcome>;
  /** Looks for our own message of a delivery whose outcome is not known, before it may be sent a second time. */
  findPosted(mark: DeliveryMark): Promise<SearchOutcome>;
  /** Where a browser shows a message; undefined where the platform does not tell. */
  linkTo(message: PostedMessage): Promise<string | undefined>;
  /** What people call a channel, such as #general; undefined where the platform does not tell. */
  nameOf(place: Pick<PostedMessage, 'workspace' | 'channel'>): Promise<string | undefined>;
  /**
   * Writes one direct message to a person.
   * @throws what the platform refused it with.
   */
  tell(message: DirectMessage): Promise<void>;
};

export type PostedMessage = {
  /** The Slack team or Discord guild; empty where only the channel is known. */
  readonly workspace: string;
  readonly channel: string;
  readonly messageId: string;
};

export type DirectMessage = {
  readonly workspace: string;
  /** The person's id on the platform. */
  readonly person: string;
  readonly card: Card;
};

/** By what a delivery's message is known again. */
export type DeliveryMark = {
  /** The Slack team or Discord guild; empty where only the channel was configured. */
  readonly workspace: string;
  readonly channel: string;
  /** The channel's own date, as 2026-03-29; the daily card's button carries it too. */
  readonly localDate: string;
  /** The same for every try of one delivery, and for no other: what a nonce or the message's metadata is made from. */
  readonly deliveryKey: string;
  /** By our clock no message of this delivery is older than this: where a search may begin. */
  readonly claimedAt: Date;
};

export type DailyPost = DeliveryMark & { readonly card: Card };

export type PostOutcome =
  | { readonly kind: 'posted'; readonly messageId: string }
  /** The platform said no (no such channel, not a member, archived, forbidden): not tried again that day. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'rate-limited'; readonly retryAfterMs: number }
  /** It certainly didn't arrive (not connected yet, connection refused, a temporary error): tried again soon. */
  | { readonly kind: 'not-sent'; readonly reason: string }
  /** It may have arrived (a lost reply, a time limit, a 5xx): looked for before any second try. */
  | { readonly kind: 'unknown'; readonly reason: string };

export type SearchOutcome =
  | { readonly kind: 'found'; readonly messageId: string }
  /** The channel could be read far enough back, and the message is not there. */
  | { readonly kind: 'absent' }
  /** Looking will never work here (no permission to read the channel). The post is then not made a second time. */
  | { readonly kind: 'cannot-look'; readonly reason: string }
  /** Looking failed for now (platform down, rate limit): asked again later. */
  | { readonly kind: 'look-later'; readonly reason: string };
