import { localDateAt } from '../calendar/calendar.ts';
import { dueAt, untilWhen } from '../calendar/due-at.ts';
import { type Delivery, isDropped } from '../delivery.ts';
import type { Subscription } from '../subscription.ts';

/**
 * Whether a post of another date was made on this one by a calendar that has been changed since, in the environment above
 * all: in a chat a first date is set with the change. What was caught up on after midnight is of the day before.
 */
export function isTaken(localDate: string, subscription: Subscription, latest: readonly Delivery[]): boolean {
  return latest.some((delivery) => {
    if (isDropped(delivery) || delivery.localDate === localDate) return false;
    if (localDateAt(subscription.timeZone, delivery.claimedAt) !== localDate) return false;
    const due = dueAt(subscription, delivery.localDate);
    return !due || delivery.claimedAt < due || delivery.claimedAt >= untilWhen(subscription, due);
  });
}
