import pino from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openLine } from '../../../bench-daily/open-line.ts';
import { limitedWorkspace, listPlaces, tokenOf } from '../../../bench-daily/places.ts';
import { WEEKDAYS } from '../../../src/core/schedule/weekday.ts';
import type { Delivery } from '../../../src/daily/delivery.ts';
import { createReconciler } from '../../../src/daily/posting/create-reconciler.ts';
import { createScheduler } from '../../../src/daily/posting/create-scheduler.ts';
import { createSubscriptions } from '../../../src/daily/subscriptions.ts';
import { startLocalSlack } from '../../../src/playground/slack/start-local-slack.ts';
import { openEmbeddedStore } from '../../../src/store/open-embedded-store.ts';
import { openPostgresStore } from '../../../src/store/open-postgres-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { emptySchema, testDatabase } from '../../store/test-database.ts';
import { referenceContext } from '../../support/reference-context.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const SIZE = { workspaces: 50, channels: 6 };
const PLACES = listPlaces('slack', SIZE);
const LIMITED = limitedWorkspace('slack');
const log = pino({ level: 'silent' });
const DUE = Date.parse('2026-11-24T09:00:00Z') - performance.now();
const now = () => new Date(DUE + performance.now());

/** A Slack with its limits and many workspaces; what arrives is written down in turn. */
async function startWorkspaces() {
  const slack = await startLocalSlack({ rateLimits: true });
  onTestFinished(() => slack.close());
  const arrivals: string[] = [];
  const channels = new Map<string, number>();
  for (const id of new Set(PLACES.map(({ workspace }) => workspace))) {
    const { workspace } = slack.addTeam({ id, botToken: tokenOf(id) });
    for (const { channel } of PLACES.filter((place) => place.workspace === id)) {
      workspace.addChannel(channel, channel.toLowerCase(), 'public', [workspace.botUserId]);
    }
    workspace.on('message', ({ channel }) => {
      arrivals.push(id);
      channels.set(channel, (channels.get(channel) ?? 0) + 1);
    });
  }
  return { slack, arrivals, channels };
}

/** Has all of them fall due at once, until each is made. */
async function postAll(store: Store, apiUrl: string, token: string): Promise<void> {
  onTestFinished(() => store.close());
  const context = await referenceContext('slack');
  const line = await openLine('slack', { apiUrl, token }, log);
  const subscriptions = createSubscriptions([], store, now);
  const schedule = { time: { hour: 9, minute: 0 }, timeZone: 'UTC', days: WEEKDAYS, topics: [] };
  const common = { platform: 'slack', style: 'card', isOn: true, catchUpHours: 6, version: 0 } as const;
  await Promise.all(PLACES.map((place) => subscriptions.save({ ...place, ...schedule, ...common })));
  await new Promise<void>((resolve) => {
    const made = new Set<string>();
    const onDelivery = ({ channel, state }: Delivery) => {
      if (state !== 'claimed' && state !== 'waiting') made.add(channel);
      if (made.size === PLACES.length) resolve();
    };
    const parts = { subscriptions, store, onDelivery, tellOwner: async () => {}, now, log };
    const posting = { posterFor: () => line.poster, contextFor: () => context };
    const scheduler = createScheduler(createReconciler({ ...parts, ...posting }), now, log);
    onTestFinished(() => scheduler.stop());
    scheduler.start();
  });
}

/** After how many posts the last workspace had its first. */
function lastFirst(arrivals: readonly string[]): number {
  return Math.max(...[...new Set(arrivals)].map((workspace) => arrivals.indexOf(workspace)));
}

const STORES = [
  { name: 'the embedded store', isThere: true, open: async () => openEmbeddedStore(await tempFolder()) },
  {
    name: 'PostgreSQL',
    isThere: testDatabase !== undefined,
    open: async () => openPostgresStore(await emptySchema(), log),
  },
];

/** Long enough for a machine that has much else to do. */
const LIMIT_MS = 60_000;

describe.each(STORES)(
  'hundreds of channels that are due in one minute, with $name',
  { timeout: LIMIT_MS },
  ({ isThere, open }) => {
    it.skipIf(!isThere)('get a post each, and no workspace waits until another has all of its', async () => {
      const { slack, arrivals, channels } = await startWorkspaces();
      await postAll(await open(), slack.apiUrl, slack.botToken);
      expect(channels.size).toBe(PLACES.length);
      expect(new Set(channels.values())).toEqual(new Set([1]));
      expect(lastFirst(arrivals)).toBeLessThan(arrivals.length / 2);
    });

    it.skipIf(!isThere)('go on while one workspace is told to wait', async () => {
      const { slack, arrivals, channels } = await startWorkspaces();
      const fault = { kind: 'rate-limit', retryAfterSeconds: 1 } as const;
      slack.faults.plan.add(`${LIMITED} chat.postMessage`, fault, 1);
      await postAll(await open(), slack.apiUrl, slack.botToken);
      expect(new Set(channels.values())).toEqual(new Set([1]));
      expect(channels.size).toBe(PLACES.length);
      const others = arrivals.filter((workspace) => workspace !== LIMITED);
      expect(lastFirst(others)).toBeLessThan(others.length / 2);
    });
  },
);
