import type { Platform } from '../core/replies/reply.ts';
import type { Store } from '../store/store.ts';
import { type Subscription, type SubscriptionId, subscriptionKey } from './subscription.ts';

/** Every channel's daily terms in memory: what the environment configured, and over it what people chose in chats. */
export type Subscriptions = {
  /** Those that are on. */
  active(): Iterable<Subscription>;
  /** What is known of a channel, on or off. Where only the channel was configured, it has no workspace. */
  find(id: SubscriptionId): Subscription | undefined;
  /** The daily terms that a person chose for their own direct messages, on or off. */
  findPersonal(platform: Platform, workspace: string, person: string): Subscription | undefined;
  /** The channels of a workspace that are on, but for people's own; also those configured without a workspace. */
  inWorkspace(platform: Platform, workspace: string): readonly Subscription[];
  /**
   * Writes a change to the store.
   * @returns it in its next version, or undefined when somebody else has changed it meanwhile: that is known then.
   */
  save(subscription: Subscription): Promise<Subscription | undefined>;
  /** Asks the store how a subscription stands now: other bots may share it. */
  reread(subscription: Subscription): Promise<Subscription>;
  /** Learns what was changed elsewhere. */
  refresh(): Promise<void>;
};

/** Clocks of bots that share a store may differ by this much, and a change may take that long to be written. */
const OVERLAP_MS = 10 * 60_000;

/** Nothing is known before the first `refresh`, but for what the environment configured. */
export function createSubscriptions(
  configured: readonly Subscription[],
  store: Pick<Store, 'findSubscription' | 'listSubscriptions' | 'saveSubscription'>,
  now: () => Date,
): Subscriptions {
  const known = new Map<string, Subscription>();
  const personal = new Map<string, Subscription>();
  const places = new Map<string, Map<string, Subscription>>();
  let refreshedAt: Date | undefined;
  for (const subscription of configured) learn(subscription);

  return {
    *active() {
      for (const subscription of known.values()) if (subscription.isOn) yield subscription;
    },

    find: (id) => known.get(subscriptionKey(id)) ?? known.get(subscriptionKey({ ...id, workspace: '' })),

    findPersonal: (platform, workspace, person) => personal.get(`${placeKey(platform, workspace)}/${person}`),

    inWorkspace(platform, workspace) {
      const whole = workspace === '' ? [] : [...(places.get(placeKey(platform, workspace))?.values() ?? [])];
      return [...whole, ...(places.get(placeKey(platform, ''))?.values() ?? [])];
    },

    async save(subscription) {
      const saved = await store.saveSubscription(subscription, now());
      if (saved) return learn(saved);
      await reread(subscription);
      return undefined;
    },

    reread,

    async refresh() {
      const startedAt = now();
      // A clock that went ahead has hidden what was changed meanwhile: once it is set back, all of it is asked for.
      const isSetBack = refreshedAt !== undefined && startedAt < refreshedAt;
      const since = refreshedAt && !isSetBack ? new Date(refreshedAt.getTime() - OVERLAP_MS) : undefined;
      for (const subscription of await store.listSubscriptions(since)) learn(subscription);
      refreshedAt = startedAt;
    },
  };

  async function reread(subscription: Subscription): Promise<Subscription> {
    const stored = await store.findSubscription(subscription);
    return stored ? learn(stored) : subscription;
  }

  /** Takes a version over unless a later one is known. */
  function learn(subscription: Subscription): Subscription {
    const key = subscriptionKey(subscription);
    const before = known.get(key);
    if (before && before.version >= subscription.version) return before;
    known.set(key, subscription);
    const { platform, workspace, isOn, isPersonal, owner } = subscription;
    if (workspace !== '') forgetConfigured({ ...subscription, workspace: '' });
    if (isPersonal && owner) personal.set(`${placeKey(platform, workspace)}/${owner}`, subscription);
    const place = places.get(placeKey(platform, workspace)) ?? new Map<string, Subscription>();
    places.set(placeKey(platform, workspace), place);
    if (isOn && !isPersonal) place.set(key, subscription);
    else place.delete(key);
    return subscription;
  }

  /** Somebody has chosen for the channel before the environment named it: it must not have two terms a day. */
  function forgetConfigured(id: SubscriptionId): void {
    const key = subscriptionKey(id);
    if (known.get(key)?.version !== 0) return;
    known.delete(key);
    places.get(placeKey(id.platform, ''))?.delete(key);
  }
}

function placeKey(platform: Platform, workspace: string): string {
  return `${platform}/${workspace}`;
}
