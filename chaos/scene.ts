import { createRandom, type Random } from '../eval/generate/random.ts';
import { WEEKDAYS } from '../src/core/schedule/weekday.ts';
import { configuredSubscription } from '../src/daily/configured-subscription.ts';
import type { Subscription } from '../src/daily/subscription.ts';
import { CHANNELS } from './platforms.ts';

export type StoreKind = 'embedded' | 'postgres';

/** What a run is about, all of it from its seed. */
export type Scene = {
  readonly seed: number;
  readonly store: StoreKind;
  /** How many bots share the store; the embedded one takes one at a time. */
  readonly bots: number;
  readonly days: number;
  readonly start: number;
  readonly end: number;
  readonly subscriptions: readonly Subscription[];
};

export const DAY_MS = 86_400_000;

/** Fortnights in which a clock is put forward or back somewhere, one with a leap day, one without anything. */
const STARTS = [
  '2026-03-05',
  '2026-03-24',
  '2026-04-03',
  '2026-04-20',
  '2026-08-30',
  '2026-10-01',
  '2026-10-22',
  '2026-10-29',
  '2028-02-20',
  '2026-11-20',
] as const;

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
const CATCH_UP_HOURS = [0, 1, 6, 6, 12, 23] as const;

export function makeScene(seed: number, store: StoreKind, days: number): Scene {
  const random = createRandom(seed);
  const start = Date.parse(`${random.pick(STARTS)}T00:00:00Z`) + random.below(24) * 3_600_000;
  const common = makeSchedule(random);
  const isOneTime = random.below(2) === 0;
  const subscriptions = CHANNELS.filter(({ isReadable }) => isReadable || random.below(3) === 0).map(
    ({ platform, channel }) =>
      configuredSubscription({ ...(isOneTime ? common : makeSchedule(random)), platform, channel }),
  );
  const bots = store === 'embedded' ? 1 : 1 + random.below(3);
  return { seed, store, bots, days, start, end: start + days * DAY_MS, subscriptions };
}

function makeSchedule(random: Random) {
  return {
    time: { hour: random.pick(HOURS), minute: random.pick([0, 30, 41]) },
    timeZone: random.pick(ZONES),
    days: random.below(3) === 0 ? WEEKDAYS.slice(0, 5) : WEEKDAYS,
    catchUpHours: random.pick(CATCH_UP_HOURS),
  };
}
