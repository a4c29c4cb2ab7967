import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { groupBy } from '../chaos/group-by.ts';
import type { StoreKind } from '../chaos/scene.ts';
import { openStorage } from '../chaos/storage.ts';
import type { Platform, ReplyContext } from '../src/core/replies/reply.ts';
import { WEEKDAYS } from '../src/core/schedule/weekday.ts';
import { type Delivery, isOpen } from '../src/daily/delivery.ts';
import { createReconciler } from '../src/daily/posting/create-reconciler.ts';
import { createScheduler } from '../src/daily/posting/create-scheduler.ts';
import type { Subscription } from '../src/daily/subscription.ts';
import { createSubscriptions } from '../src/daily/subscriptions.ts';
import { openEmbeddedStore } from '../src/store/open-embedded-store.ts';
import { openPostgresStore } from '../src/store/open-postgres-store.ts';
import { askSteadily, type Speed, type Spread, spreadOf, warmUp } from './ask-steadily.ts';
import { forkPlatform } from './fork-platform.ts';
import { measureStore, type StoreCost } from './measure-store.ts';
import { openLine } from './open-line.ts';
import { limitedWorkspace, listPlaces, type Size } from './places.ts';

export type Setting = {
  readonly platform: Platform;
  readonly store: StoreKind;
  readonly size: Size;
  readonly latencyMs: number;
  /** So often the first workspace answers with 429 to each of its channels. */
  readonly refusals: number;
};

export type Asked = { readonly context: ReplyContext; readonly questions: readonly string[] };

/** Times are in milliseconds, since the posts fell due. */
export type Minute = {
  readonly setting: Setting;
  readonly due: number;
  /** How long the first look at all of them takes, when none is due yet. */
  readonly firstLook: number;
  /** When the last post of the workspaces without 429 arrived. */
  readonly posted: number;
  readonly twice: number;
  readonly missing: number;
  /** How often the platform answered with 429. */
  readonly limited: number;
  /** When each workspace without 429 had its first post. */
  readonly firstPosts: Spread;
  /** Processor time of the bot for one post. */
  readonly processor: number;
  readonly without: Speed;
  readonly during: Speed;
  readonly cost: StoreCost;
};

const DUE = '2026-11-25T09:00:00Z';
const DAY_MS = 24 * 3_600_000;
const IDLE_MS = 10_000;

/** Has all subscriptions fall due in one minute, with people who ask meanwhile. */
export async function measureMinute(setting: Setting, { context, questions }: Asked): Promise<Minute> {
  const { platform, size, latencyMs, refusals } = setting;
  const places = listPlaces(platform, size);
  const log = pino({ level: 'info' }, pino.destination('/dev/null'));
  const file = fileURLToPath(new URL('platform.js', import.meta.url));
  const server = await forkPlatform(file, { kind: 'start', platform, size, latencyMs, refusals });
  const line = await openLine(platform, server, log);
  const storage = await openStorage(setting.store);
  const { DATA_DIR = '', DATABASE_URL = '' } = storage.settings;
  const store = await (DATABASE_URL ? openPostgresStore(DATABASE_URL, log) : openEmbeddedStore(DATA_DIR));
  // People have chosen it long before.
  let offset = Date.parse(DUE) - DAY_MS;
  const now = () => new Date(offset + performance.now());
  const subscriptions = createSubscriptions([], store, now);
  const made = new Set<string>();
  let tellAllMade = () => {};
  const allMade = new Promise<void>((resolve) => {
    tellAllMade = resolve;
  });
  const onDelivery = (delivery: Delivery) => {
    if (isOpen(delivery)) return;
    made.add(delivery.channel);
    if (made.size === places.length) tellAllMade();
  };
  const parts = {
    subscriptions,
    store,
    posterFor: () => line.poster,
    contextFor: () => context,
    onDelivery,
    tellOwner: async () => {},
    now,
    log,
  };
  try {
    for (const place of places) await subscriptions.save(subscribe(platform, place));
    offset = Date.parse(DUE) - 10 * 60_000 - performance.now();
    const reconciler = createReconciler(parts);
    const firstLook = await timeOf(() => reconciler.run());
    warmUp(context, questions);
    const stopIdle = askSteadily(context, questions, line);
    await wait(IDLE_MS);
    const without = await stopIdle();

    offset = Date.parse(DUE) - performance.now();
    const dueAt = Date.now();
    const before = process.cpuUsage();
    const stopAsking = askSteadily(context, questions, line);
    const scheduler = createScheduler(reconciler, now, log);
    scheduler.start();
    await allMade;
    const during = await stopAsking();
    const { user, system } = process.cpuUsage(before);

    await scheduler.stop();
    const { arrivals, limited } = await server.count();
    const posts = groupBy(arrivals, ({ channel }) => channel);
    const others = arrivals.filter(({ workspace }) => !refusals || workspace !== limitedWorkspace(platform));
    const firsts = [...groupBy(others, ({ workspace }) => workspace).values()].map(
      ([first]) => first?.at ?? 0,
    );
    return {
      setting,
      due: places.length,
      firstLook,
      posted: Math.max(...others.map(({ at }) => at)) - dueAt,
      twice: [...posts.values()].filter(({ length }) => length > 1).length,
      missing: places.filter(({ channel }) => !posts.has(channel)).length,
      limited,
      firstPosts: spreadOf(firsts.map((at) => at - dueAt)),
      processor: (user + system) / 1_000 / places.length,
      without,
      during,
      cost: await measureStore(parts, subscribe(platform, { workspace: '', channel: '' })),
    };
  } finally {
    await line.close();
    await store.close();
    await storage.close();
    await server.close();
  }
}

function subscribe(platform: Platform, place: Pick<Subscription, 'workspace' | 'channel'>): Subscription {
  return {
    ...place,
    platform,
    time: { hour: 9, minute: 0 },
    timeZone: 'UTC',
    days: WEEKDAYS,
    topics: [],
    style: 'card',
    isOn: true,
    catchUpHours: 6,
    version: 0,
  };
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const beganAt = performance.now();
  await work();
  return performance.now() - beganAt;
}
