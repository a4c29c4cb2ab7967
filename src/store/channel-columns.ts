import type { SubscriptionId } from '../daily/subscription.ts';
import type { SqlValue } from './database.ts';

/** Picks the rows of one channel, by the first three values. */
export const OF_CHANNEL = 'platform = $1 and workspace = $2 and channel = $3';

/** The values of those columns, in their order. */
export function channelValues({ platform, workspace, channel }: SubscriptionId): SqlValue[] {
  return [platform, workspace, channel];
}
