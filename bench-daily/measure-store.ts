import { percentile } from '../bench/measure/percentile.ts';
import type { DailyPoster } from '../src/daily/daily-poster.ts';
import { LEASE_MS } from '../src/daily/delivery.ts';
import { createDeliverer, type DelivererOptions } from '../src/daily/posting/create-deliverer.ts';
import type { Subscription } from '../src/daily/subscription.ts';

/** How many of each are made, one after another. */
const COUNT = 500;

/** Milliseconds at the median. */
export type StoreCost = { readonly claim: number; readonly delivery: number };

/** What a claim takes, and what a whole delivery does whose platform answers at once. */
export async function measureStore(parts: DelivererOptions, like: Subscription): Promise<StoreCost> {
  const { store } = parts;
  const poster: DailyPoster = {
    turn: async () => {},
    post: async () => ({ kind: 'posted', messageId: '1' }),
    findPosted: async () => ({ kind: 'absent' }),
    linkTo: async () => undefined,
    nameOf: async () => undefined,
    tell: async () => {},
  };
  const deliverer = createDeliverer({ ...parts, posterFor: () => poster });
  // Nobody is subscribed there.
  const subscription = { ...like, workspace: 'cost' };
  const now = parts.now();
  const until = new Date(now.getTime() + LEASE_MS);
  const claims = await time(async (index) => {
    const id = { ...subscription, channel: `claim ${index}`, localDate: '2026-01-01' };
    await store.claimDelivery({ ...id, termId: 'term', claimedAt: now, leaseUntil: until });
  });
  const deliveries = await time(async (index) => {
    const date = { localDate: '2026-01-01', due: now, until };
    await deliverer.begin({ ...subscription, channel: `delivery ${index}` }, date);
  });
  return { claim: percentile(claims, 0.5), delivery: percentile(deliveries, 0.5) };
}

async function time(work: (index: number) => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < COUNT; index += 1) {
    const beganAt = performance.now();
    await work(index);
    times.push(performance.now() - beganAt);
  }
  return times;
}
