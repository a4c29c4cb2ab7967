import type { Logger } from 'pino';
import { dailyCard } from '../core/replies/daily.ts';
import type { ReplyContext } from '../core/replies/reply.ts';
import type { Store } from '../store/store.ts';
import { chooseTerm } from './choose-term.ts';
import type { DailyPoster } from './daily-poster.ts';
import { type Delivery, type DeliveryId, deliveryKey, LEASE_MS } from './delivery.ts';
import { currentDates, type DueDate, pastDates } from './due-at.ts';
import type { Subscription } from './subscription.ts';

/** How long after a failed try the next one comes. */
const RETRY_MS = 60_000;
/** How many days back those are looked for that nobody was there for. */
const MISSED_DAYS = 31;

export type ReconcilerOptions = {
  readonly subscriptions: readonly Subscription[];
  readonly store: Store;
  readonly posterFor: (platform: Subscription['platform']) => DailyPoster | undefined;
  readonly contextFor: (platform: Subscription['platform'], workspace: string) => ReplyContext;
  /** Told of each delivery of a current date: of what is found, and of what becomes of it. */
  readonly onDelivery: (delivery: Delivery) => void;
  readonly now: () => Date;
  readonly log: Logger;
};

/** Brings what was posted in line with what should have been posted by now. It may be run at any time, any often. */
export type Reconciler = { readonly run: () => Promise<void> };

export function createReconciler(options: ReconcilerOptions): Reconciler {
  const { subscriptions, store, posterFor, contextFor, onDelivery, now, log } = options;
  /** The latest past date of each subscription that is recorded, as everything before it is. */
  const recordedUntil = new Map<Subscription, string>();

  return {
    async run() {
      // One channel's failure is its own: the others go on.
      await Promise.all(
        subscriptions.map((subscription) => guard(subscription, () => reconcile(subscription))),
      );
    },
  };

  async function guard(subscription: Subscription, work: () => Promise<void>): Promise<void> {
    const { platform, channel } = subscription;
    await work().catch((err: unknown) =>
      log.error({ err, platform, channel }, 'the daily term could not be handled'),
    );
  }

  async function reconcile(subscription: Subscription): Promise<void> {
    const { platform, workspace, channel } = subscription;
    await recordMissed(subscription);
    const current = currentDates(subscription, now());
    for (const date of current) {
      const { due } = date;
      const id = idOf(subscription, date);
      const known = await store.findDelivery(id);
      if (known) onDelivery(known);
      // What was skipped before it was due, was so by another schedule: nothing was posted, and now is the time.
      if (!known || (known.state === 'skipped' && known.claimedAt < due)) await begin(id, date);
    }
    for (const open of await store.listOpenDeliveries(now())) {
      if (open.platform !== platform || open.workspace !== workspace || open.channel !== channel) continue;
      const until = current.find(({ localDate }) => localDate === open.localDate)?.until;
      await resume(open, until ?? open.claimedAt);
    }
  }

  /**
   * Records the days that passed while no bot was there, back to the last that is recorded. Where none is, the channel
   * is new.
   */
  async function recordMissed(subscription: Subscription): Promise<void> {
    const missed: DueDate[] = [];
    let latest: string | undefined;
    for (const date of pastDates(subscription, now(), MISSED_DAYS)) {
      latest ??= date.localDate;
      if (
        recordedUntil.get(subscription) === date.localDate ||
        (await store.findDelivery(idOf(subscription, date)))
      ) {
        for (const each of missed.reverse()) await begin(idOf(subscription, each), each);
        recordedUntil.set(subscription, latest);
        return;
      }
      missed.push(date);
    }
  }

  async function begin(id: DeliveryId, { due, until }: DueDate): Promise<void> {
    const { glossary } = contextFor(id.platform, id.workspace);
    const channelKey = [id.platform, id.workspace, id.channel].join('/');
    const term = chooseTerm(glossary.terms, await store.countDelivered(id), channelKey);
    if (!term) {
      log.warn({ ...id }, 'there is no published term to post');
      return;
    }
    const claimedAt = now();
    const claim = { ...id, termId: term.id, claimedAt, leaseUntil: lease() };
    const claimed = (await store.claimDelivery(claim)) ?? (await store.reclaimSkipped(claim, due));
    if (!claimed) return;
    if (claimedAt >= until)
      await settle(claimed, { state: 'skipped', reason: 'the bot was not running in time' });
    else await post(claimed);
  }

  /** Goes on with a delivery that was left over: after a failed try, or by a process that died. */
  async function resume(open: Delivery, until: Date): Promise<void> {
    const delivery = await store.takeOverDelivery(open, now(), lease());
    if (!delivery) return;
    const isLate = now() >= until;
    // As it was found: taken over it is claimed, lest whoever comes after a death in mid-post send it unseen.
    if (open.state === 'waiting') {
      if (isLate) await settle(delivery, { state: 'skipped', reason: delivery.reason ?? 'it was too late' });
      else await post(delivery);
      return;
    }
    const found = await posterOf(delivery)?.findPosted(markOf(delivery));
    switch (found?.kind) {
      case 'found':
        return settle(delivery, { state: 'posted', messageId: found.messageId });
      case 'absent':
        if (isLate)
          await settle(delivery, { state: 'skipped', reason: 'it was interrupted, and is too late now' });
        else await post(delivery);
        return;
      case 'cannot-look':
        return settle(delivery, { state: 'unknown', reason: found.reason });
      case 'look-later':
      case undefined:
        return settle(delivery, {
          state: 'claimed',
          leaseUntil: later(RETRY_MS),
          reason: found?.reason ?? 'no platform',
        });
    }
  }

  async function post(delivery: Delivery): Promise<void> {
    const poster = posterOf(delivery);
    const context = contextFor(delivery.platform, delivery.workspace);
    const term = context.glossary.byId.get(delivery.termId);
    if (!poster || !term) {
      const reason = poster
        ? `the term ${delivery.termId} has left the glossary`
        : 'the platform is not set up';
      return settle(delivery, { state: 'skipped', reason });
    }
    const card = dailyCard(context, term, delivery.localDate);
    const outcome = await poster.post({ ...markOf(delivery), card });
    switch (outcome.kind) {
      case 'posted':
        return settle(delivery, { state: 'posted', messageId: outcome.messageId });
      case 'refused':
        return settle(delivery, { state: 'refused', reason: outcome.reason });
      case 'rate-limited':
        return settle(delivery, {
          state: 'waiting',
          leaseUntil: later(outcome.retryAfterMs),
          reason: 'rate limit',
        });
      case 'not-sent':
        return settle(delivery, { state: 'waiting', leaseUntil: later(RETRY_MS), reason: outcome.reason });
      case 'unknown':
        // The message may still be on its way: looking too early would miss it.
        return settle(delivery, { state: 'claimed', leaseUntil: later(RETRY_MS), reason: outcome.reason });
    }
  }

  async function settle(
    delivery: Delivery,
    settlement: Parameters<Store['settleDelivery']>[1],
  ): Promise<void> {
    const isOurs = await store.settleDelivery(delivery, settlement);
    if (isOurs) onDelivery({ ...delivery, ...settlement });
    const { platform, channel, localDate, termId } = delivery;
    const facts = { platform, channel, localDate, termId, reason: settlement.reason };
    if (!isOurs) log.warn(facts, 'another process has taken the daily term over');
    else if (settlement.state === 'posted') log.info(facts, 'the daily term is posted');
    else if (settlement.state === 'waiting') log.warn(facts, 'the daily term could not be sent yet');
    else if (settlement.state === 'claimed')
      log.warn(facts, 'the daily term may have been sent; it is looked for');
    else if (settlement.state === 'skipped') log.warn(facts, 'the daily term was skipped');
    else log.error(facts, `the daily term was not posted: ${settlement.state}`);
  }

  function posterOf({ platform }: Delivery): DailyPoster | undefined {
    return posterFor(platform);
  }

  function lease(): Date {
    return later(LEASE_MS);
  }

  function later(ms: number): Date {
    return new Date(now().getTime() + ms);
  }
}

function idOf({ platform, workspace, channel }: Subscription, { localDate }: DueDate): DeliveryId {
  return { platform, workspace, channel, localDate };
}

function markOf(delivery: Delivery) {
  const { workspace, channel, localDate, claimedAt } = delivery;
  return { workspace, channel, localDate, claimedAt, deliveryKey: deliveryKey(delivery) };
}
