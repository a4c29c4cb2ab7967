import type { DailyTime } from '../../../schedule/parse-daily-time.ts';
import { isTyped } from './typed-words.ts';

/** Reads a time as people write it: 9:30, 9.30, 0930, 9am, 9:30 pm, 9 Uhr, and a bare 9. */
export function readTime(typed: string): DailyTime | undefined {
  const [, hours = '', minutes = '00', rest = ''] =
    /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(\D*)$/i.exec(typed.trim()) ?? [];
  if (hours === '' || Number(minutes) > 59) return undefined;
  const [, half] = /^([ap])\.?m\.?$/i.exec(rest) ?? [];
  if (!half && rest !== '' && !isTyped(rest, ({ oclock }) => oclock)) return undefined;
  const hour = half ? to24(Number(hours), half.toLowerCase() === 'p') : Number(hours);
  return hour >= 0 && hour <= 23 ? { hour, minute: Number(minutes) } : undefined;
}

/** 12 am is midnight, 12 pm noon; 13 pm is nothing. */
function to24(hour: number, isAfternoon: boolean): number {
  if (hour < 1 || hour > 12) return -1;
  return (hour % 12) + (isAfternoon ? 12 : 0);
}
