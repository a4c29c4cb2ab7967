import { Temporal } from 'temporal-polyfill';
import { WEEKDAYS } from '../core/schedule/weekday.ts';
import type { Subscription } from './subscription.ts';

/**
 * When a subscription's post of a local date is due, or undefined on a day without one. A time that daylight saving
 * skips is due just as long after the gap as it would have been into it; one that comes twice is due the first time
 * (the "compatible" rule of RFC 5545).
 */
export function dueAt({ days, time, timeZone }: Subscription, localDate: string): Date | undefined {
  const date = Temporal.PlainDate.from(localDate);
  const day = WEEKDAYS[date.dayOfWeek - 1];
  if (!day || !days.includes(day)) return undefined;
  const due = date.toPlainDateTime(time).toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  return new Date(due.epochMilliseconds);
}

/** A subscription's local date at an instant, moved by so many days. */
export function localDateAt({ timeZone }: Subscription, instant: Date, days = 0): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
  return zoned.toPlainDate().add({ days }).toString();
}

/** A local date, with since when and until when it lasts. */
export type Day = { readonly localDate: string; readonly from: Date; readonly until: Date };

/** The day in a time zone at an instant. Where midnight is skipped, it begins when the clock goes on. */
export function dayAt(timeZone: string, instant: Date): Day {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
  const date = zoned.toPlainDate();
  const startOf = (each: Temporal.PlainDate) => new Date(each.toZonedDateTime(timeZone).epochMilliseconds);
  return { localDate: date.toString(), from: startOf(date), until: startOf(date.add({ days: 1 })) };
}

/** The first time after `now` that a post is due. There is one within a week, as every subscription has a day. */
export function nextDueAt(subscription: Subscription, now: Date): Date | undefined {
  for (let days = 0; days <= 8; days += 1) {
    const due = dueAt(subscription, localDateAt(subscription, now, days));
    if (due && due > now) return due;
  }
  return undefined;
}

/** A local date's post: since when it is due, and until when there is time for it. */
export type DueDate = { readonly localDate: string; readonly due: Date; readonly until: Date };

/** The local dates whose post is due: today's, and yesterday's as long as it is not too late for it. */
export function currentDates(subscription: Subscription, now: Date): DueDate[] {
  // A window that ends after midnight belongs to the day before.
  return [-1, 0].flatMap((days) => {
    const date = dueDate(subscription, localDateAt(subscription, now, days));
    if (!date || date.due > now) return [];
    return days < 0 && date.until <= now ? [] : [date];
  });
}

/** The local dates before today's whose time is over, the latest first, for so many days back. */
export function* pastDates(subscription: Subscription, now: Date, days: number): Generator<DueDate> {
  for (let back = 1; back <= days; back += 1) {
    const date = dueDate(subscription, localDateAt(subscription, now, -back));
    if (date && date.until <= now) yield date;
  }
}

function dueDate(subscription: Subscription, localDate: string): DueDate | undefined {
  const due = dueAt(subscription, localDate);
  const windowMs = Math.max(subscription.catchUpHours * 3_600_000, GRACE_MS);
  return due && { localDate, due, until: new Date(due.getTime() + windowMs) };
}

/** With no hours to catch up, a post still has the minutes that the first tries take. */
const GRACE_MS = 5 * 60_000;
