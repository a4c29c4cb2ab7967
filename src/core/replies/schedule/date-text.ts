import { oncePer } from '../../once-per.ts';
import type { Weekday } from '../../schedule/weekday.ts';
import { WEEKDAYS } from '../../schedule/weekday.ts';
import type { Words } from '../../words/words.ts';
import type { ReplyContext } from '../reply.ts';

/** A Monday: the days of its week have the names of all. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** Dates are local already, so they are written as if they were those of UTC. Making a format is slow. */
const formatsOf = oncePer(({ locale }: Words['schedule']) => ({
  weekday: new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }),
  day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  list: new Intl.ListFormat(locale, { type: 'conjunction' }),
}));

/** A local date such as 2026-03-29 in the reader's language: "Sunday, 29 March". */
export function dateText({ words }: Pick<ReplyContext, 'words'>, localDate: string): string {
  const { weekday, day } = formatsOf(words.schedule);
  const date = new Date(localDate);
  return words.schedule.date(weekday.format(date), day.format(date));
}

/** "Monday". */
export function weekdayText({ words }: Pick<ReplyContext, 'words'>, day: Weekday): string {
  return formatsOf(words.schedule).weekday.format(MONDAY + WEEKDAYS.indexOf(day) * DAY_MS);
}

/** "Monday, Wednesday and Friday", "weekday" for Monday to Friday, "day" for all seven. */
export function weekdaysText(context: Pick<ReplyContext, 'words'>, days: readonly Weekday[]): string {
  const { schedule } = context.words;
  if (days.length === WEEKDAYS.length) return schedule.everyDay;
  const isWorkdays = days.length === 5 && !days.includes('sat') && !days.includes('sun');
  if (isWorkdays) return schedule.weekdays;
  const inOrder = WEEKDAYS.filter((day) => days.includes(day));
  return formatsOf(schedule).list.format(inOrder.map((day) => weekdayText(context, day)));
}
