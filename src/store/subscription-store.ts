import type { Subscription, SubscriptionId } from '../daily/subscription.ts';

/** What people have chosen in chats about their daily terms. */
export type SubscriptionStore = {
  findSubscription(id: SubscriptionId): Promise<Subscription | undefined>;
  /** Those that were changed at this time or later; all of them without one. In slices, as there may be thousands. */
  listSubscriptions(changedSince?: Date): Promise<Subscription[]>;
  /**
   * Writes a change to what the store has in the version that is given, 0 where it has nothing.
   * @returns it in its next version, or undefined when somebody else has changed it meanwhile: then nothing is written.
   */
  saveSubscription(subscription: Subscription, at: Date): Promise<Subscription | undefined>;
};
