import { WEEKDAYS, type Weekday } from '../../../schedule/weekday.ts';
import { isTyped, typedName } from './typed-words.ts';

/** Reads the days that a phrase of a few words names: "mon", "mon-fri", "Montag bis Freitag", "every day", "weekends". */
export function readDays(phrase: string): readonly Weekday[] | undefined {
  const day = readWeekday(phrase);
  if (day) return [day];
  if (isTyped(phrase, ({ everyDay }) => everyDay)) return WEEKDAYS;
  if (isTyped(phrase, ({ workdays }) => workdays)) return WEEKDAYS.slice(0, 5);
  if (isTyped(phrase, ({ weekend }) => weekend)) return WEEKDAYS.slice(5);
  return readRange(phrase);
}

export function readWeekday(word: string): Weekday | undefined {
  return typedName(word, ({ weekdays }) => weekdays);
}

/** From a day to a later one, perhaps of the next week: "fri-mon". */
function readRange(phrase: string): readonly Weekday[] | undefined {
  const [, first = '', between = '', last = ''] = /^(\S+?)\s*([-–—]|\s\S+\s)\s*(\S+)$/.exec(phrase) ?? [];
  if (between.trim().length > 1 && !isTyped(between, ({ through }) => through)) return undefined;
  const [from, to] = [readWeekday(first), readWeekday(last)];
  if (!from || !to) return undefined;
  const [start, end] = [WEEKDAYS.indexOf(from), WEEKDAYS.indexOf(to)];
  return WEEKDAYS.filter((_, index) =>
    start <= end ? index >= start && index <= end : index >= start || index <= end,
  );
}
