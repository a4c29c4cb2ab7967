import type { Subscription } from './subscription.ts';

/** What the environment says about a channel: it knows the channel's id, and nothing of its workspace. */
type Configured = Pick<Subscription, 'platform' | 'channel' | 'time' | 'timeZone' | 'days' | 'catchUpHours'>;

/** The subscription of a channel that the environment names, as long as nobody has changed it in a chat. */
export function configuredSubscription(configured: Configured): Subscription {
  return { ...configured, workspace: '', topics: [], style: 'card', isOn: true, version: 0 };
}
