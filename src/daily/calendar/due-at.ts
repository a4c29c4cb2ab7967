import { addDays, weekdayOf } from '../../core/schedule/local-date.ts';
import type { Subscription } from '../subscription.ts';
import { instantOf, localDateAt } from './calendar.ts';

/** What of a subscription decides when its posts are due. */
type Hours = Pick<Subscription, 'days' | 'time' | 'timeZone'>;
type Window = Hours & Pick<Subscription, 'catchUpHours'>;

/** A local date, and when its post is due. */
export type DuePost = { readonly localDate: string; readonly due: Date };

/** A local date's post: since when it is due, and until when there is time for it. */
export type DueDate = DuePost & { readonly until: Date };

/** With no hours to catch up, a post still has the minutes that the first tries take. */
const GRACE_MS = 5 * 60_000;

/** When a subscription's post of a local date is due, or undefined on a day without one. */
export function dueAt({ days, time, timeZone }: Hours, localDate: string): Date | undefined {
  return days.includes(weekdayOf(localDate)) ? instantOf(localDate, time, timeZone) : undefined;
}

/** The posts that are due after an instant, in turn, without end: every subscription has a day in each week. */
export function* duePosts(hours: Hours, after: Date): Generator<DuePost> {
  const today = localDateAt(hours.timeZone, after);
  for (let days = 0; hours.days.length > 0; days += 1) {
    const localDate = addDays(today, days);
    const due = dueAt(hours, localDate);
    if (due && due > after) yield { localDate, due };
  }
}

/** The first post that is due after an instant. */
export function nextDue(hours: Hours, after: Date): DuePost | undefined {
  for (const post of duePosts(hours, after)) return post;
  return undefined;
}

/** The local dates whose post is due: today's, and yesterday's as long as it is not too late for it. */
export function currentDates(subscription: Window, now: Date): DueDate[] {
  const { timeZone } = subscription;
  // A window that ends after midnight belongs to the day before.
  return [-1, 0].flatMap((days) => {
    const date = dueDate(subscription, localDateAt(timeZone, now, days));
    if (!date || date.due > now) return [];
    return days < 0 && date.until <= now ? [] : [date];
  });
}

/** The local dates before today's whose time is over, the latest first, for so many days back. */
export function* pastDates(subscription: Window, now: Date, days: number): Generator<DueDate> {
  for (let back = 1; back <= days; back += 1) {
    const date = dueDate(subscription, localDateAt(subscription.timeZone, now, -back));
    if (date && date.until <= now) yield date;
  }
}

/** Until when there is time for a post that is wanted at an instant. */
export function untilWhen({ catchUpHours }: Pick<Window, 'catchUpHours'>, wanted: Date): Date {
  return new Date(wanted.getTime() + Math.max(catchUpHours * 3_600_000, GRACE_MS));
}

function dueDate(subscription: Window, localDate: string): DueDate | undefined {
  const due = dueAt(subscription, localDate);
  return due && { localDate, due, until: untilWhen(subscription, due) };
}
