import type { Logger } from 'pino';
import { dailyCard } from '../../core/replies/daily.ts';
import type { Platform, ReplyContext } from '../../core/replies/reply.ts';
import type { NewClaim, Settlement } from '../../store/delivery-store.ts';
import type { Store } from '../../store/store.ts';
import { type DueDate, dueAt } from '../calendar/due-at.ts';
import { chooseTerm } from '../choosing/choose-term.ts';
import { matchingTerms } from '../choosing/matching-terms.ts';
import type { DailyPoster, DeliveryMark } from '../daily-poster.ts';
import {
  CLOCKS_APART_MS,
  type Delivery,
  type DeliveryState,
  deliveryKey,
  LEASE_MS,
  SEND_WITHIN_MS,
  sentAt,
} from '../delivery.ts';
import { type Subscription, startsAfter, subscriptionKey } from '../subscription.ts';
import type { Subscriptions } from '../subscriptions.ts';
import { ownTurn } from './own-turn.ts';

/** How long after a failed try the next one comes. */
const RETRY_MS = 60_000;

/** Why a delivery waits whose workspace must rest. */
export const RATE_LIMIT = 'rate limit';

/** What the log says of what became of a delivery, and how loudly. */
type Told = readonly ['info' | 'warn' | 'error', string];

const OUTCOMES: Readonly<Record<DeliveryState, Told>> = {
  posted: ['info', 'the daily term is posted'],
  waiting: ['warn', 'the daily term could not be sent yet'],
  claimed: ['warn', 'the daily term may have been sent; it is looked for'],
  skipped: ['warn', 'the daily term was skipped'],
  refused: ['error', 'the daily term was not posted: refused'],
  unknown: ['error', 'the daily term was not posted: unknown'],
};

const TAKEN_OVER: Told = ['warn', 'another process has taken the daily term over'];

export type DelivererOptions = {
  readonly subscriptions: Pick<Subscriptions, 'reread'>;
  readonly store: Store;
  readonly posterFor: (platform: Platform) => DailyPoster | undefined;
  readonly contextFor: (platform: Platform, workspace: string, locale?: string) => ReplyContext;
  /** Told of each delivery of a current date: of what is found, and of what becomes of it. */
  readonly onDelivery: (delivery: Delivery) => void;
  readonly now: () => Date;
  readonly log: Logger;
};

/** Makes single deliveries. Whatever becomes of one is written to the store before anything is resolved. */
export type Deliverer = {
  /**
   * Makes a delivery that nobody has begun, or that certainly was not posted; one that is too late is only recorded.
   * @param whyNot why it is not made but only recorded.
   * @returns what became of it; undefined where somebody else was first, or where there is no term.
   */
  begin(subscription: Subscription, date: DueDate, whyNot?: string): Promise<Delivery | undefined>;
  /** The same because a person asks for it now, whatever was planned, skipped or refused before. */
  beginNow(subscription: Subscription, localDate: string): Promise<Delivery | undefined>;
  /** Goes on with a delivery that was left over: after a failed try, or by a process that died. */
  resume(subscription: Subscription, open: Delivery, until: Date): Promise<Delivery | undefined>;
};

export function createDeliverer(options: DelivererOptions): Deliverer {
  const { subscriptions, store, posterFor, contextFor, onDelivery, now, log } = options;

  /** What may be on its way is missed by whoever looks too early, also by a clock that is ahead. */
  const lookAfterMs = store.isShared ? RETRY_MS + CLOCKS_APART_MS : RETRY_MS;

  return {
    async begin(subscription, { localDate, due, until }, whyNot) {
      const claim = await newClaim(subscription, localDate);
      if (!claim) return undefined;
      const claimed =
        (await store.claimDelivery(claim)) ?? (await store.reclaimDelivery(claim, ['skipped'], due));
      if (!claimed) return undefined;
      if (whyNot) return skip(claimed, whyNot);
      if (claim.claimedAt >= until) return skip(claimed, 'the bot was not running in time');
      return postIfWanted(subscription, claimed, (current) => {
        const dueNow = dueAt(current, localDate);
        return dueNow !== undefined && dueNow <= claim.claimedAt && !startsAfter(current, localDate);
      });
    },

    async beginNow(subscription, localDate) {
      const claim = await newClaim(subscription, localDate);
      if (!claim) return undefined;
      const claimed =
        (await store.claimDelivery(claim)) ??
        (await store.reclaimDelivery(claim, ['skipped', 'refused'], later(1)));
      return claimed && postIfWanted(subscription, claimed);
    },

    async resume(subscription, open, until) {
      const delivery = await store.takeOverDelivery(open, now(), later(LEASE_MS));
      if (!delivery) return undefined;
      const isLate = now() >= until;
      // As it was found: taken over it is claimed, lest whoever comes after a death in mid-post send it unseen.
      if (open.state === 'waiting') {
        if (isLate) return skip(delivery, open.reason ?? 'it was too late');
        return postIfWanted(subscription, delivery);
      }
      const found = await posterFor(delivery.platform)?.findPosted(markOf(delivery));
      switch (found?.kind) {
        case 'found':
          return settle(delivery, { state: 'posted', messageId: found.messageId });
        case 'absent':
          if (isLate) return skip(delivery, 'it was interrupted, and is too late now');
          return postIfWanted(subscription, delivery);
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
    },
  };

  async function newClaim(subscription: Subscription, localDate: string): Promise<NewClaim | undefined> {
    const { platform, workspace, channel, topics } = subscription;
    const terms = matchingTerms(contextOf(subscription).glossary, topics);
    const term = chooseTerm(terms, await store.lastDelivered(subscription), subscriptionKey(subscription));
    if (!term) {
      log.warn({ platform, workspace, channel, localDate }, 'there is no term to post');
      return undefined;
    }
    const id = { platform, workspace, channel, localDate };
    return { ...id, termId: term.id, claimedAt: now(), leaseUntil: later(LEASE_MS) };
  }

  /**
   * Posts unless it was turned off or put off meanwhile. That is asked once the claim is written: whoever turns it off
   * writes that first and looks for claims then, so one of the two always sees the other.
   */
  async function postIfWanted(
    subscription: Subscription,
    delivery: Delivery,
    isStillDue: (current: Subscription) => boolean = () => true,
  ): Promise<Delivery> {
    const current = await subscriptions.reread(subscription);
    if (!current.isOn) return skip(delivery, 'it was turned off');
    if (!isStillDue(current)) return skip(delivery, 'it was put off');
    return post(current, delivery);
  }

  async function post(subscription: Subscription, delivery: Delivery): Promise<Delivery> {
    const poster = posterFor(delivery.platform);
    await poster?.turn();
    await ownTurn();
    // The laptop slept, or the store took its time: somebody else may have taken it over, or may do so before it is sent.
    if (now().getTime() >= sentAt(delivery).getTime() + SEND_WITHIN_MS) {
      const reason = 'its turn came after the lease';
      return settle(delivery, { state: 'waiting', leaseUntil: later(RETRY_MS), reason });
    }
    const context = contextOf(subscription);
    const term = context.glossary.byId.get(delivery.termId);
    if (!poster) return skip(delivery, 'the platform is not set up');
    if (!term) return skip(delivery, `the term ${delivery.termId} has left the glossary`);
    const card = dailyCard(context, term, delivery.localDate, subscription.style);
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
          reason: RATE_LIMIT,
        });
      case 'not-sent':
        return settle(delivery, { state: 'waiting', leaseUntil: later(RETRY_MS), reason: outcome.reason });
      case 'unknown':
        return settle(delivery, { state: 'claimed', leaseUntil: later(lookAfterMs), reason: outcome.reason });
    }
  }

  function skip(delivery: Delivery, reason: string): Promise<Delivery> {
    return settle(delivery, { state: 'skipped', reason });
  }

  async function settle(delivery: Delivery, settlement: Settlement): Promise<Delivery> {
    const isOurs = await store.settleDelivery(delivery, settlement);
    const settled = { ...delivery, ...settlement };
    if (isOurs) onDelivery(settled);
    const { platform, workspace, channel, localDate, termId } = delivery;
    const facts = { platform, workspace, channel, localDate, termId, reason: settlement.reason };
    const [level, message] = isOurs ? OUTCOMES[settlement.state] : TAKEN_OVER;
    log[level](facts, message);
    return settled;
  }

  function contextOf({ platform, workspace, locale }: Subscription): ReplyContext {
    return contextFor(platform, workspace, locale);
  }

  function later(ms: number): Date {
    return new Date(now().getTime() + ms);
  }
}

function markOf(delivery: Delivery): DeliveryMark {
  const { workspace, channel, localDate, claimedAt } = delivery;
  return { workspace, channel, localDate, claimedAt, deliveryKey: deliveryKey(delivery) };
}
