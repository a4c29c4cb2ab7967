import type { Logger } from 'pino';
import type { Store } from '../../store/store.ts';
import type { Subscription } from '../subscription.ts';
import type { Subscriptions } from '../subscriptions.ts';

/** So many posts in a row that the platform refused are no accident: the channel is gone, or the bot is. */
const REFUSALS = 3;

export type StopperOptions = {
  readonly subscriptions: Pick<Subscriptions, 'reread' | 'save'>;
  readonly store: Pick<Store, 'listDeliveries'>;
  /** Says to whoever chose a subscription that it was stopped, and why. */
  readonly tellOwner: (stopped: Subscription) => Promise<void>;
  readonly log: Logger;
};

/** Stops what fails again and again. What the environment configured goes on: its log is read by whoever can mend it. */
export type Stopper = {
  /** Stops a subscription whose last posts were all refused, and tells its owner, once. */
  consider(subscription: Subscription): Promise<void>;
};

export function createStopper({ subscriptions, store, tellOwner, log }: StopperOptions): Stopper {
  return {
    async consider(subscription) {
      const latest = await store.listDeliveries(subscription, REFUSALS);
      if (latest.length < REFUSALS || latest.some(({ state }) => state !== 'refused')) return;
      const current = await subscriptions.reread(subscription);
      if (!current.isOn || current.version === 0) return;
      const stoppedBecause = latest[0]?.reason ?? 'the platform refused it';
      // Only one of several bots writes it, and tells.
      const stopped = await subscriptions.save({ ...current, isOn: false, stoppedBecause });
      if (!stopped) return;
      const { platform, workspace, channel } = stopped;
      const facts = { platform, workspace, channel, reason: stoppedBecause };
      log.error(facts, 'the daily term is stopped: its last posts were refused');
      await tellOwner(stopped).catch((err: unknown) =>
        log.warn({ err, ...facts }, 'the owner of a stopped daily term could not be told'),
      );
    },
  };
}
