import { Temporal } from 'temporal-polyfill';
import type { DailyTime } from '../core/schedule/parse-daily-time.ts';
import { WEEKDAYS, type Weekday } from '../core/schedule/weekday.ts';

/** A local date, with since when and until when it lasts. */
export type Day = { readonly localDate: string; readonly from: Date; readonly until: Date };

const DAY_MS = 24 * 3_600_000;

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
  return keep(days, timeZone, day);
}

/** The local date in a time zone at an instant, moved by so many days. */
export function localDateAt(timeZone: string, instant: Date, days = 0): string {
  return addDays(dayAt(timeZone, instant).localDate, days);
}

/** A local date, such as 2026-03-29, moved by so many days. */
export function addDays(localDate: string, days: number): string {
  // By UTC, where every day has as many hours.
  return days === 0 ? localDate : new Date(Date.parse(localDate) + days * DAY_MS).toISOString().slice(0, 10);
}

export function weekdayOf(localDate: string): Weekday | undefined {
  return WEEKDAYS[(new Date(localDate).getUTCDay() + 6) % 7];
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
  return keep(instants, key, new Date(zoned.epochMilliseconds));
}

function keep<Value>(kept: Map<string, Value>, key: string, value: Value): Value {
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, value);
  return value;
}
