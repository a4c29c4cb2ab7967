import type { DailyTime } from './parse-daily-time.ts';
import type { Weekday } from './weekday.ts';

/** One channel's schedule of daily terms. */
export type Subscription = {
  readonly platform: 'slack' | 'discord';
  /** The Slack team or Discord guild; empty where only the channel was configured. */
  readonly workspace: string;
  readonly channel: string;
  readonly time: DailyTime;
  readonly timeZone: string;
  readonly days: readonly Weekday[];
  /** A post that is later than this is skipped. */
  readonly catchUpHours: number;
};
