import { Temporal } from 'temporal-polyfill';
import { addDays } from '../../core/schedule/local-date.ts';
import type { DailyTime } from '../../core/schedule/parse-daily-time.ts';
import { keep } from '../keep.ts';

/** A local date, with since when and until when it lasts. */
export type Day = { readonly localDate: string; readonly from: Date; readonly until: Date };

/** Calendars are slow, and thousands of channels have few time zones and hours between them. */
const MOST_KEPT = 10_000;
const days = new Map<string, Day>();
const instants = new Map<string, Date>();

/** The day in a time zone at an instant. Where midnight is skipped, it begins when the clock goes on. */
export function dayAt(timeZone: string, instant: Date): Day {
  const known = days.get(timeZone);
  if (known && instant >= known.from && instant < known.until) return known;
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
  const date = zoned.toPlainDate();
  const startOf = (each: Temporal.PlainDate) => new Date(each.toZonedDateTime(timeZone).epochMilliseconds);
  const day = { localDate: date.toString(), from: startOf(date), until: startOf(date.add({ days: 1 })) };
  return keep(days, timeZone, day, MOST_KEPT);
}

/** The local date in a time zone at an instant, moved by so many days. */
export function localDateAt(timeZone: string, instant: Date, days = 0): string {
  return addDays(dayAt(timeZone, instant).localDate, days);
}

/**
 * When a clock in a time zone shows a local date and time. A time that daylight saving skips comes just as long after
 * the gap as it would have been into it; of one that comes twice, the first time counts (the "compatible" rule of RFC
 * 5545).
 */
export function instantOf(localDate: string, time: DailyTime, timeZone: string): Date {
  const key = `${localDate} ${time.hour}:${time.minute} ${timeZone}`;
  const known = instants.get(key);
  if (known) return known;
  const local = Temporal.PlainDate.from(localDate).toPlainDateTime(time);
  const zoned = local.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  return keep(instants, key, new Date(zoned.epochMilliseconds), MOST_KEPT);
}
