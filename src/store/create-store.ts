import { createDeliveryStore } from './create-delivery-store.ts';
import { createSubscriptionStore } from './create-subscription-store.ts';
import { createTallies } from './create-tallies.ts';
import type { Database } from './database.ts';
import type { Store } from './store.ts';

/**
 * The store over a database whose tables are up to date.
 * @param isShared whether other bots may use the database at the same time.
 * @param wishLimit how many different wishes a workspace keeps.
 */
export function createStore(database: Database, isShared: boolean, wishLimit?: number): Store {
  return {
    isShared,
    ...createTallies(database, wishLimit),
    ...createSubscriptionStore(database),
    ...createDeliveryStore(database),
    close: () => database.close(),
  };
}
