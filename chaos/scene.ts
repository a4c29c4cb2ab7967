import { createRandom, type Random } from '../eval/generate/random.ts';
import { WEEKDAYS } from '../src/core/schedule/weekday.ts';
import { configuredSubscription } from '../src/daily/configured-subscription.ts';
import type { Subscription } from '../src/daily/subscription.ts';
import { pickTime, pickZone } from './calendars.ts';
import { makePlans, type Plan } from './plans.ts';
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
  /** What the environment says; none where everything is chosen in chats. */
  readonly subscriptions: readonly Subscription[];
  /** What people say in chats, in turn. */
  readonly plans: readonly Plan[];
  /** What they can't choose. */
  readonly catchUpHours: number;
};

const DAY_MS = 86_400_000;

/** Half of the runs keep to what the environment says; a quarter begins with that, a quarter with nothing. */
const CHATS = 4;

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
  const fortnight = { start, end: start + days * DAY_MS };
  const scene = { seed, store, bots, days, ...fortnight, catchUpHours: common.catchUpHours };
  if (seed % 2 === 0) return { ...scene, subscriptions, plans: [] };
  const isConfigured = seed % CHATS === 1;
  const plans = makePlans(random, subscriptions, { ...fortnight, isConfigured });
  return { ...scene, subscriptions: isConfigured ? subscriptions : [], plans };
}

function makeSchedule(random: Random) {
  return {
    time: pickTime(random),
    timeZone: pickZone(random),
    days: random.below(3) === 0 ? WEEKDAYS.slice(0, 5) : WEEKDAYS,
    catchUpHours: random.pick(CATCH_UP_HOURS),
  };
}
