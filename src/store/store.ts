import type { DeliveryStore } from './delivery-store.ts';
import type { SubscriptionStore } from './subscription-store.ts';
import type { Tallies } from './tallies.ts';

/** What Lemma remembers. Every method is atomic, also between processes that share a database. */
export type Store = Tallies & SubscriptionStore & DeliveryStore & { close(): Promise<void> };
