import pino from 'pino';
import { expect, onTestFinished } from 'vitest';
import { WEEKDAYS } from '../../src/core/schedule/weekday.ts';
import type { DailyPost, DailyPoster, PostOutcome } from '../../src/daily/daily-poster.ts';
import { createDeliverer } from '../../src/daily/posting/create-deliverer.ts';
import { createStopper } from '../../src/daily/posting/create-stopper.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import { createSubscriptions } from '../../src/daily/subscriptions.ts';
import { openPostgresStore } from '../../src/store/open-postgres-store.ts';
import { emptySchema } from '../store/test-database.ts';
import { referenceContext } from '../support/reference-context.ts';

export const NOW = new Date('2026-11-24T08:00:00Z');

export const CHOSEN: Subscription = {
  platform: 'slack',
  workspace: 'T1',
  channel: 'C1',
  time: { hour: 9, minute: 0 },
  timeZone: 'Europe/Berlin',
  days: WEEKDAYS,
  topics: [],
  style: 'card',
  isOn: true,
  catchUpHours: 6,
  owner: 'U1',
  version: 0,
};

/** Two bots with a PostgreSQL store between them, and a platform that writes down what it is sent. */
export async function openTwoBots(answer: () => PostOutcome = () => ({ kind: 'posted', messageId: '1' })) {
  const address = await emptySchema();
  const sent: DailyPost[] = [];
  const told: Subscription[] = [];
  const open = () => openBot(address, answer, sent, told);
  return { bots: [await open(), await open()] as const, sent, told };
}

export type Bot = Awaited<ReturnType<typeof openBot>>;

async function openBot(address: string, answer: () => PostOutcome, sent: DailyPost[], told: Subscription[]) {
  const log = pino({ level: 'silent' });
  let time = NOW;
  const now = () => time;
  const store = await openPostgresStore(address, log);
  onTestFinished(() => store.close());
  const context = await referenceContext('slack');
  const subscriptions = createSubscriptions([], store, now);
  const poster: DailyPoster = {
    turn: async () => {},
    async post(post) {
      sent.push(post);
      return answer();
    },
    findPosted: async () => ({ kind: 'absent' }),
    linkTo: async () => undefined,
    nameOf: async () => undefined,
    tell: async () => {},
  };
  const tellOwner = async (stopped: Subscription) => void told.push(stopped);
  const common = { subscriptions, store, onDelivery: () => {}, now, log };
  const parts = { ...common, posterFor: () => poster, contextFor: () => context };
  return {
    parts,
    poster,
    store,
    subscriptions,
    deliverer: createDeliverer(parts),
    stopper: createStopper({ subscriptions, store, tellOwner, log }),
    moveTo(instant: string): void {
      time = new Date(instant);
    },
    /** Saves it for all bots. */
    async save(subscription: Subscription): Promise<Subscription> {
      const saved = await subscriptions.save(subscription);
      expect(saved).toBeDefined();
      return saved ?? subscription;
    },
  };
}
