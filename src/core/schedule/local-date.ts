import { WEEKDAYS, type Weekday } from './weekday.ts';

const DAY_MS = 86_400_000;

/** A local date such as 2026-03-29, moved by so many days. */
export function addDays(localDate: string, days: number): string {
  return toText(new Date(Date.parse(localDate) + days * DAY_MS));
}

export function weekdayOf(localDate: string): Weekday {
  // The first of January 1970 was a Thursday. A date has some weekday, so the second half never speaks.
  const days = Math.floor(Date.parse(localDate) / DAY_MS) + 3;
  return WEEKDAYS[((days % 7) + 7) % 7] ?? 'mon';
}

/** The date of a year, a month and a day, each counted from 1; undefined where the calendar has none. */
export function dateOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1000 && year <= 9999 ? toText(date) : undefined;
}

function toText(date: Date): string {
  return date.toISOString().slice(0, 10);
}
