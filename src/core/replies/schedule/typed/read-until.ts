import { addDays, dateOf, weekdayOf } from '../../../schedule/local-date.ts';
import { WEEKDAYS, type Weekday } from '../../../schedule/weekday.ts';
import { quote } from '../../quote.ts';
import type { ReplyContext } from '../../reply.ts';
import { readWeekday } from './read-days.ts';
import { isTyped, typedMonth, typedName } from './typed-words.ts';

/** The furthest that a pause may reach, in days. */
const YEAR = 366;

export type Until = { readonly until: string } | { readonly fault: string };

/**
 * Reads until when to pause: a date ("2026-12-24", "24 December", "24.12."), a weekday, "tomorrow", or for how long ("2
 * weeks"). It must come after `today`, a local date, by a year at most.
 */
export function readUntil(context: ReplyContext, typed: string, today: string): Until {
  const { faults } = context.words.schedule;
  const said = quote(typed);
  if (said === '') return { fault: faults.noUntil };
  const until = readDate(stripBeginning(said), today);
  if (!until) return { fault: faults.until(said) };
  if (until <= today) return { fault: faults.past(said) };
  return until <= addDays(today, YEAR) ? { until } : { fault: faults.far };
}

/** Without "until", "on", "next" and the like. */
function stripBeginning(typed: string): string {
  const [first = '', second = '', ...rest] = typed.split(' ');
  if (readRelative(typed)) return typed;
  const isFiller = (word: string) => isTyped(word, ({ until, next }) => [...until, ...next]);
  if (second !== '' && isFiller(`${first} ${second}`)) return stripBeginning(rest.join(' '));
  return second !== '' && isFiller(first) ? stripBeginning([second, ...rest].join(' ')) : typed;
}

function readDate(typed: string, today: string): string | undefined {
  const relative = readRelative(typed);
  if (relative) return relative(today);
  const day = readWeekday(typed);
  if (day) return nextWeekday(day, today);
  const [, year, month, date] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed) ?? [];
  if (year) return dateOf(Number(year), Number(month), Number(date));
  return readDayOfMonth(typed, today);
}

type Relative = (today: string) => string | undefined;

/** "Tomorrow", "next week", "2 weeks", "a month". */
function readRelative(typed: string): Relative | undefined {
  if (isTyped(typed, ({ tomorrow }) => tomorrow)) return (today) => addDays(today, 1);
  if (isTyped(typed, ({ nextWeek }) => nextWeek)) return (today) => nextWeekday('mon', today);
  if (isTyped(typed, ({ nextMonth }) => nextMonth)) return (today) => addMonths(`${today.slice(0, 7)}-01`, 1);
  const [, count = '', unit = ''] = /^(\S+)\s+(\S+)$/.exec(typed) ?? /^(\d+)(\D+)$/.exec(typed) ?? [];
  const span = typedName(unit, ({ spans }) => spans);
  const number = isTyped(count, ({ one }) => one) ? 1 : /^\d{1,3}$/.test(count) ? Number(count) : undefined;
  if (!span || number === undefined) return undefined;
  if (span === 'month') return (today) => addMonths(today, number);
  return (today) => addDays(today, span === 'week' ? number * 7 : number);
}

function nextWeekday(day: Weekday, today: string): string {
  const ahead = WEEKDAYS.indexOf(day) - WEEKDAYS.indexOf(weekdayOf(today));
  return addDays(today, ahead > 0 ? ahead : ahead + 7);
}

/** The same day of a later month, or the last that it has. */
function addMonths(date: string, count: number): string | undefined {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const later = year * 12 + month - 1 + count;
  const days = [day, 30, 29, 28].filter((each) => each <= day);
  const dates = days.map((each) => dateOf(Math.floor(later / 12), (later % 12) + 1, each));
  return dates.find((each) => each !== undefined);
}

/** "24 December", "December 24th 2026", "24.12.", "24.12.2026": without a year the next there is. */
function readDayOfMonth(typed: string, today: string): string | undefined {
  const parts =
    /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.?(?<year>\d{4})?$/.exec(typed) ??
    /^(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s*(?:of )?(?<month>\p{L}+)\.?(?:\s+(?<year>\d{4}))?$/iu.exec(
      typed,
    ) ??
    /^(?<month>\p{L}+)\.?\s+(?<day>\d{1,2})(?:\.|st|nd|rd|th)?(?:\s+(?<year>\d{4}))?$/iu.exec(typed);
  const { day = '', month = '', year } = parts?.groups ?? {};
  const number = /^\d/.test(month) ? Number(month) : typedMonth(month);
  if (number === undefined) return undefined;
  if (year) return dateOf(Number(year), number, Number(day));
  const thisYear = Number(today.slice(0, 4));
  const dates = [thisYear, thisYear + 1].flatMap((each) => dateOf(each, number, Number(day)) ?? []);
  return dates.find((date) => date > today);
}
