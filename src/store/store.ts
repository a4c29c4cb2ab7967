import type { DeliveryStore } from './delivery-store.ts';
import type { SubscriptionStore } from './subscription-store.ts';
import type { Tallies } from './tallies.ts';

/** What Lemma remembers. Every method is atomic, also between processes that share a database. */
export type Store = Tallies &
  SubscriptionStore &
  DeliveryStore & {
    /** Other bots may use it at the same time, by clocks of their own. */
    readonly isShared: boolean;
    close(): Promise<void>;
  };
