import type { DailyTime } from '../../schedule/parse-daily-time.ts';

/** On the 24-hour clock, such as 09:05. */
export function timeText({ hour, minute }: DailyTime): string {
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}
