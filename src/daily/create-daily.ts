import { createTodaysTerms, type TodaysTerms } from './choosing/todays-terms.ts';
import type { DailyDesk } from './daily-desk.ts';
import { createDailyDesk } from './desk/create-daily-desk.ts';
import type { Proposal } from './desk/schedule-target.ts';
import type { DelivererOptions } from './posting/create-deliverer.ts';
import { createReconciler } from './posting/create-reconciler.ts';
import { createScheduler, type Sleep } from './posting/create-scheduler.ts';
import { tellOwner } from './posting/tell-owner.ts';
import type { Subscription } from './subscription.ts';
import { createSubscriptions, type Subscriptions } from './subscriptions.ts';

export type DailyOptions = Pick<DelivererOptions, 'store' | 'posterFor' | 'contextFor' | 'now' | 'log'> & {
  /** The channels that the environment names. */
  readonly configured: readonly Subscription[];
  /** What is proposed to a channel that has nothing yet; its time zone also says which date counts there. */
  readonly proposal: Proposal;
  readonly sleep?: Sleep | undefined;
};

/** The term of the day: what posts it, what answers about it in a chat, and what knows today's. */
export type Daily = {
  readonly desk: DailyDesk;
  readonly todaysTerms: Pick<TodaysTerms, 'termFor'>;
  readonly subscriptions: Pick<Subscriptions, 'active'>;
  /** Learns what was chosen in chats; before the first question comes. */
  load(): Promise<void>;
  /** Starts to post: once the platforms are connected, or try to be. */
  start(): void;
  stop(): Promise<void>;
};

export function createDaily(options: DailyOptions): Daily {
  const { configured, proposal, store, posterFor, contextFor, now, log, sleep } = options;
  const subscriptions = createSubscriptions(configured, store, now);
  const todaysTerms = createTodaysTerms(subscriptions, proposal.timeZone, now);
  const parts = { subscriptions, store, posterFor, contextFor, now, log };
  const reconciler = createReconciler({
    ...parts,
    onDelivery: todaysTerms.note,
    tellOwner: (stopped) => tellOwner(stopped, parts),
  });
  const scheduler = createScheduler(reconciler, now, log, sleep);
  return {
    desk: createDailyDesk({ ...parts, reconciler, proposal, onChange: scheduler.wake }),
    todaysTerms,
    subscriptions,
    load: subscriptions.refresh,
    start: scheduler.start,
    stop: scheduler.stop,
  };
}
