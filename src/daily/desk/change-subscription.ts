import { addDays } from '../../core/schedule/local-date.ts';
import type { Schedule } from '../../core/schedule/schedule.ts';
import { localDateAt } from '../calendar/calendar.ts';
import { nextDue } from '../calendar/due-at.ts';
import { type Delivery, sentAt } from '../delivery.ts';
import type { Subscription } from '../subscription.ts';

/** What is on, with another schedule: the posts go on with the first that is due from now on. */
export function changeSchedule(
  subscription: Subscription,
  change: Partial<Schedule>,
  latest: Delivery | undefined,
  now: Date,
): Subscription {
  const changed = { ...subscription, ...change };
  const isSameCalendar =
    changed.timeZone === subscription.timeZone &&
    changed.time.hour === subscription.time.hour &&
    changed.time.minute === subscription.time.minute &&
    changed.days.join() === subscription.days.join();
  return isSameCalendar ? changed : begin(changed, latest, now);
}

/** Turned on, whatever it was before. */
export function turnOn(subscription: Subscription, latest: Delivery | undefined, now: Date): Subscription {
  const { stoppedBecause: _, ...others } = subscription;
  return begin({ ...others, isOn: true }, latest, now);
}

export function turnOff({ stoppedBecause: _, ...subscription }: Subscription): Subscription {
  return { ...subscription, isOn: false };
}

/** Without posts until a local date, which may have one. */
export function pauseUntil(
  subscription: Subscription,
  localDate: string,
  latest: Delivery | undefined,
  now: Date,
): Subscription {
  const first = begin(subscription, latest, now).fromDate ?? localDate;
  return { ...subscription, fromDate: localDate > first ? localDate : first };
}

/** No pause any more. */
export function resume(subscription: Subscription, latest: Delivery | undefined, now: Date): Subscription {
  return begin(subscription, latest, now);
}

/** Without a post on the day of a delivery, by this calendar or the one by which it was made. */
export function clearOf(subscription: Subscription, latest: Delivery): Subscription {
  const free = firstFreeDate(latest, subscription.timeZone);
  return free > (subscription.fromDate ?? '') ? { ...subscription, fromDate: free } : subscription;
}

/**
 * The first local date with a post is that of the next due time. What was posted already counts for the day on which it
 * was made on the changed calendar, too: a new time zone must not make a second post of one day.
 */
function begin(subscription: Subscription, latest: Delivery | undefined, now: Date): Subscription {
  const next = nextDue(subscription, now)?.localDate ?? localDateAt(subscription.timeZone, now);
  const first = { ...subscription, fromDate: next };
  return latest ? clearOf(first, latest) : first;
}

/** The first local date on which nothing of a delivery can stand. */
function firstFreeDate(delivery: Delivery, timeZone: string): string {
  const { localDate, state, leaseUntil } = delivery;
  // What may still be sent, or may stand, is no younger than its lease.
  const madeOn = localDateAt(timeZone, state === 'posted' ? sentAt(delivery) : leaseUntil);
  return addDays(madeOn > localDate ? madeOn : localDate, 1);
}
