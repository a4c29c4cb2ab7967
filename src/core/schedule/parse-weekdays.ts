import { didYouMean } from '../glossary/nearest.ts';
import { WEEKDAYS, type Weekday } from './weekday.ts';

const FULL_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * Reads "mon,tue,fri" (short or full names, any case, commas or spaces) into the days of a week, in order.
 * @throws Error naming the word that is no weekday.
 */
export function parseWeekdays(text: string): Weekday[] {
  const words = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word);
  if (words.length === 0) throw new Error('No weekday is given. Write days such as mon,tue,wed,thu,fri.');
  const chosen = new Set(words.map(readWeekday));
  return WEEKDAYS.filter((day) => chosen.has(day));
}

function readWeekday(word: string): Weekday {
  const day = WEEKDAYS[FULL_NAMES.indexOf(word)] ?? WEEKDAYS.find((short) => short === word);
  if (day) return day;
  const hint = didYouMean(word, [...WEEKDAYS, ...FULL_NAMES]);
  throw new Error(`“${word}” is no weekday.${hint} Write days such as mon,tue,wed,thu,fri.`);
}
