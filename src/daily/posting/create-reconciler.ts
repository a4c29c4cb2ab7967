import { setTimeout as wait } from 'node:timers/promises';
import type { Platform } from '../../core/replies/reply.ts';
import { localDateAt } from '../calendar/calendar.ts';
import { currentDates, type DueDate, nextDue, pastDates, untilWhen } from '../calendar/due-at.ts';
import { type Delivery, isOpen } from '../delivery.ts';
import { type Subscription, startsAfter, subscriptionKey } from '../subscription.ts';
import type { Subscriptions } from '../subscriptions.ts';
import { createDeliverer, type DelivererOptions, RATE_LIMIT } from './create-deliverer.ts';
import { createFairQueue, type FairQueue } from './create-fair-queue.ts';
import { createStopper, type StopperOptions } from './create-stopper.ts';
import { isTaken } from './is-taken.ts';
import { ownTurn } from './own-turn.ts';

/** How many days back those are looked for that nobody was there for. */
const MISSED_DAYS = 31;

/** How long after a channel could not be handled it is looked at again. */
const AGAIN_MS = 30_000;

/** How many channels are looked at before others have a turn. */
const SLICE = 250;

/** Why a date is left out on which there was a post by another calendar. */
const TAKEN = 'the day had a post by the time or the zone of before';

/** While there is much to post, it is looked this often for what has fallen due meanwhile. */
const LOOK_MS = 5_000;

/**
 * How much is posted at a time on a platform. Discord takes 50 requests a second of a bot, whatever waits: more than keeps
 * that full would only stand before the answers that people wait for.
 */
const WIDTH = { slack: 48, discord: 16 };

/** How much of that in one workspace. */
const OWN_WIDTH = 4;

export type ReconcilerOptions = Omit<DelivererOptions & StopperOptions, 'subscriptions'> & {
  readonly subscriptions: Subscriptions;
};

/** Brings what was posted in line with what should have been posted by now. */
export type Reconciler = {
  /** It may be run at any time, any often; it resolves when everything that is due by then has been tried. */
  run(): Promise<void>;
  /** Posts a subscription's term of today, unless that was done. What became of it is in the store. */
  postNow(subscription: Subscription): Promise<void>;
  /** When the next run is needed. */
  nextAt(): Date;
  /** Begins nothing more, and waits for what is being sent. */
  stop(): Promise<void>;
};

export function createReconciler(options: ReconcilerOptions): Reconciler {
  const { subscriptions, store, onDelivery, now, log } = options;
  const deliverer = createDeliverer(options);
  const stopper = createStopper(options);
  /** When each version of a subscription is to be looked at next, in milliseconds since 1970. */
  let lookAt = new WeakMap<Subscription, number>();
  let lookedAt = new Date(0);
  const inHand = new Set<string>();
  const queues = new Map<Platform, FairQueue>();
  let isStopped = false;

  return {
    async run() {
      await look();
      // What takes minutes to post must not hold up what falls due meanwhile.
      while (!isStopped && !(await isSettledWithin(LOOK_MS))) await look();
    },

    async postNow(subscription) {
      const localDate = localDateAt(subscription.timeZone, now());
      await note(subscription, await deliverer.beginNow(subscription, localDate));
    },

    nextAt() {
      let next = Number.POSITIVE_INFINITY;
      for (const subscription of subscriptions.active()) {
        next = Math.min(next, lookAt.get(subscription) ?? 0);
      }
      return new Date(Math.min(next, now().getTime() + AGAIN_MS));
    },

    async stop() {
      isStopped = true;
      for (const queue of queues.values()) queue.drop();
      await settled();
    },
  };

  /** Hands out whatever is due by now. */
  async function look(): Promise<void> {
    await subscriptions.refresh();
    const instant = now();
    // A clock that went ahead and was set back must not leave anything for a later year.
    if (instant < lookedAt) lookAt = new WeakMap();
    lookedAt = instant;
    const left = new Map<Subscription, Delivery[]>();
    for (const open of await store.listOpenDeliveries(instant)) {
      const subscription = subscriptions.find(open);
      // One that is not known here was configured for another bot on this store, or was until a restart.
      if (subscription) left.set(subscription, [...(left.get(subscription) ?? []), open]);
    }
    for (const [subscription, open] of left) handOut(subscription, open);
    let looked = 0;
    for (const subscription of subscriptions.active()) {
      const isDue = (lookAt.get(subscription) ?? 0) <= instant.getTime();
      if (isDue && !left.has(subscription)) handOut(subscription, []);
      looked += 1;
      if (looked % SLICE === 0) await ownTurn();
      if (isStopped) return;
    }
  }

  /** Has a subscription caught up on in its workspace's turn, unless that is under way. */
  function handOut(subscription: Subscription, open: readonly Delivery[]): void {
    const { platform, workspace, channel } = subscription;
    const key = subscriptionKey(subscription);
    if (isStopped || inHand.has(key)) return;
    inHand.add(key);
    // Where only the channel was configured, its workspace is not known.
    queueOf(platform).add(workspace || channel, () =>
      catchUp(subscription, open).finally(() => inHand.delete(key)),
    );
  }

  /**
   * Does what was left over of a subscription, and then what has fallen due. It never rejects.
   * @returns how long, in milliseconds, its workspace has to rest.
   */
  async function catchUp(subscription: Subscription, open: readonly Delivery[]): Promise<number> {
    try {
      let restMs = 0;
      for (const each of open) restMs = Math.max(restMs, await resume(subscription, each));
      return subscription.isOn ? Math.max(restMs, await examine(subscription)) : restMs;
    } catch (err) {
      // One channel's failure is its own: the others go on.
      lookAt.set(subscription, now().getTime() + AGAIN_MS);
      const { platform, channel } = subscription;
      log.error({ err, platform, channel }, 'the daily term could not be handled');
      return 0;
    }
  }

  async function examine(subscription: Subscription): Promise<number> {
    const instant = now();
    const latest = await store.listDeliveries(subscription, 3);
    await recordMissed(subscription, latest, instant);
    let restMs = 0;
    let next = nextDue(subscription, instant)?.due.getTime() ?? Number.POSITIVE_INFINITY;
    for (const date of currentDates(subscription, instant)) {
      const known = latest.find(({ localDate }) => localDate === date.localDate);
      if (known) onDelivery(known);
      if (startsAfter(subscription, date.localDate)) continue;
      const isToBegin = !known || isSkippedAtAnotherTime(known, date, instant);
      let delivery = known;
      if (isToBegin) {
        const whyNot = isTaken(date.localDate, subscription, latest) ? TAKEN : undefined;
        delivery = await deliverer.begin(subscription, date, whyNot);
        restMs = Math.max(restMs, await note(subscription, delivery));
      }
      // What waits for another try is due again when it has waited.
      if (delivery && isOpen(delivery)) next = Math.min(next, delivery.leaseUntil.getTime());
    }
    lookAt.set(subscription, next);
    return restMs;
  }

  /**
   * What was skipped before it was due, was so by another schedule, and what is skipped in the future, by a clock that
   * went ahead: nothing was posted, and now is the time.
   */
  function isSkippedAtAnotherTime({ state, claimedAt }: Delivery, { due }: DueDate, instant: Date): boolean {
    return state === 'skipped' && (claimedAt < due || claimedAt > instant);
  }

  /**
   * Records the days that passed while no bot was there, back to the last that is recorded. Where none is, and no date
   * is set to begin with, the channel is new.
   */
  async function recordMissed(
    subscription: Subscription,
    latest: readonly Delivery[],
    instant: Date,
  ): Promise<void> {
    const today = localDateAt(subscription.timeZone, instant);
    const recorded = latest.find(({ localDate }) => localDate < today)?.localDate;
    if (recorded === undefined && subscription.fromDate === undefined) return;
    const missed = [...pastDates(subscription, instant, MISSED_DAYS)].filter(
      ({ localDate }) => localDate > (recorded ?? '') && !startsAfter(subscription, localDate),
    );
    for (const date of missed.reverse()) await deliverer.begin(subscription, date);
  }

  async function resume(subscription: Subscription, open: Delivery): Promise<number> {
    const instant = now();
    const due = currentDates(subscription, instant).find(({ localDate }) => localDate === open.localDate);
    // A post that somebody wished for has no other hour than that.
    const isToday = open.localDate === localDateAt(subscription.timeZone, instant);
    const until = due?.until ?? (isToday ? untilWhen(subscription, open.claimedAt) : open.claimedAt);
    return note(subscription, await deliverer.resume(subscription, open, until));
  }

  /** Draws the consequences of what became of a delivery: how long the workspace has to rest. */
  async function note(subscription: Subscription, delivery: Delivery | undefined): Promise<number> {
    if (delivery?.state === 'refused') await stopper.consider(subscription);
    if (delivery?.state !== 'waiting' || delivery.reason !== RATE_LIMIT) return 0;
    return delivery.leaseUntil.getTime() - now().getTime();
  }

  function queueOf(platform: Platform): FairQueue {
    const queue =
      queues.get(platform) ?? createFairQueue({ width: WIDTH[platform], ownWidth: OWN_WIDTH, now });
    queues.set(platform, queue);
    return queue;
  }

  async function settled(): Promise<void> {
    await Promise.all([...queues.values()].map((queue) => queue.settled()));
  }

  async function isSettledWithin(ms: number): Promise<boolean> {
    const ended = new AbortController();
    const patience = wait(ms, false, { signal: ended.signal, ref: false }).catch(() => false);
    const isSettled = await Promise.race([settled().then(() => true), patience]);
    ended.abort();
    return isSettled;
  }
}
