import type { Random } from '../eval/generate/random.ts';
import type { DailyTime } from '../src/core/schedule/parse-daily-time.ts';

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'UTC',
] as const;

/** Also times that a change of the clock skips or repeats, and such as have midnight within their hours. */
const HOURS = [0, 2, 7, 9, 12, 17, 23] as const;
const MINUTES = [0, 30, 41] as const;

/** Minutes in which nothing falls due in any of the zones, nor in the minutes around. */
export const QUIET_MINUTES = [5, 22, 36, 50] as const;

export function pickTime(random: Random): DailyTime {
  return { hour: random.pick(HOURS), minute: random.pick(MINUTES) };
}

export function pickZone(random: Random): string {
  return random.pick(ZONES);
}
