import type { Store } from '../../store/store.ts';
import type { Delivery } from '../delivery.ts';
import type { SubscriptionId } from '../subscription.ts';

/** Whoever refused or skipped more than this in a row has posted nothing for weeks. */
export const STANDING_DAYS = 14;

/** The latest delivery to a channel whose message stands, or may stand, or is still to come. */
export async function latestStanding(
  channel: SubscriptionId,
  store: Pick<Store, 'listDeliveries'>,
): Promise<Delivery | undefined> {
  return standingIn(await store.listDeliveries(channel, STANDING_DAYS));
}

/** The same among deliveries that were read already, the latest first. */
export function standingIn(deliveries: readonly Delivery[]): Delivery | undefined {
  return deliveries.find(isStanding);
}

/** Its message stands, or may stand, or is still to come. */
export function isStanding({ state }: Delivery): boolean {
  return state !== 'skipped' && state !== 'refused';
}
