import { type SubscriptionId, subscriptionKey } from './subscription.ts';

/** A delivery is one channel's term on one local date, and is made once. */
export type DeliveryId = SubscriptionId & {
  /** The date on the channel's own calendar, as 2026-03-29. */
  readonly localDate: string;
};

export type Delivery = DeliveryId & {
  readonly termId: string;
  readonly state: DeliveryState;
  /** Counts the claims, from 1; whoever settles must hold the latest. */
  readonly attempt: number;
  readonly claimedAt: Date;
  /** Until then the delivery is left to whoever claimed it. */
  readonly leaseUntil: Date;
  readonly messageId?: string;
  /** Why it waits, was refused, skipped, or is unknown. */
  readonly reason?: string;
};

/**
 * *claimed*: somebody has the right to post it, and may have done so. *waiting*: it certainly was not posted and is
 * tried again after the lease. The others are final: *posted*, *refused* by the platform, *skipped* because it was too
 * late, *unknown* where nobody can find out whether it was posted.
 */
export type DeliveryState = 'claimed' | 'waiting' | 'posted' | 'refused' | 'skipped' | 'unknown';

/** Whether it is being sent, or waits for another try. */
export function isOpen({ state }: Pick<Delivery, 'state'>): boolean {
  return state === 'claimed' || state === 'waiting';
}

/** Whether nothing of it stands or is still to come. */
export function isDropped({ state }: Pick<Delivery, 'state'>): boolean {
  return state === 'refused' || state === 'skipped';
}

/** How long a claim holds: well over the time that any poster takes for one post with its further tries. */
export const LEASE_MS = 2 * 60_000;

/**
 * How far into its lease a send may begin. A bot whose clock is ahead may take the claim over a whole `CLOCKS_APART_MS`
 * too soon: by then nothing may be on its way any more.
 */
export const SEND_WITHIN_MS = 20_000;

/** By how much the clocks of bots that share a store differ at most. */
export const CLOCKS_APART_MS = 60_000;

/** When what is posted was sent, but for the seconds that a send takes: just after its last lease began. */
export function sentAt({ leaseUntil }: Pick<Delivery, 'leaseUntil'>): Date {
  return new Date(leaseUntil.getTime() - LEASE_MS);
}

/** One text for each delivery, the same for every try: what a nonce or a message's metadata is made from. */
export function deliveryKey(id: DeliveryId): string {
  return `${subscriptionKey(id)}/${id.localDate}`;
}
