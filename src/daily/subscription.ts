import type { Platform } from '../core/replies/reply.ts';
import type { Whose } from '../core/replies/schedule/schedule-view.ts';
import type { Schedule } from '../core/schedule/schedule.ts';

/** Where terms of the day are posted. */
export type SubscriptionId = {
  readonly platform: Platform;
  /** The Slack team or Discord guild; empty where only the channel was configured, and in Discord's direct messages. */
  readonly workspace: string;
  readonly channel: string;
};

/** One channel's daily terms, as the environment configured them or as somebody chose them in a chat. */
export type Subscription = SubscriptionId &
  Schedule & {
    readonly isOn: boolean;
    /** A post that is later than this is skipped. */
    readonly catchUpHours: number;
    /**
     * No local date before this has a post, where there is such a bound: it moves on when posts are skipped or paused,
     * and when the day that was posted last is another on a changed calendar.
     */
    readonly fromDate?: string;
    /** The language of the posts, as a platform writes a locale; the bot's own where there is none. */
    readonly locale?: string;
    /** Who chose it, by the platform's id: told when the bot has to stop it. */
    readonly owner?: string;
    /** The channel is the owner's direct conversation with the bot. */
    readonly isPersonal?: boolean;
    /** Why the bot itself has turned it off. */
    readonly stoppedBecause?: string;
    /** Counts the changes; 0 for what the environment says and nobody has changed. */
    readonly version: number;
  };

/** Nobody has set it up: neither in a chat nor in the environment. */
export function isUnset({ version, isOn }: Pick<Subscription, 'version' | 'isOn'>): boolean {
  return version === 0 && !isOn;
}

/** Whose daily terms they are. */
export function whoseOf({ isPersonal }: Pick<Subscription, 'isPersonal'>): Whose {
  return isPersonal ? 'me' : 'channel';
}

/** Whether the posts begin only after a local date. */
export function startsAfter({ fromDate = '' }: Pick<Subscription, 'fromDate'>, localDate: string): boolean {
  return fromDate > localDate;
}

/** One text for each channel. */
export function subscriptionKey({ platform, workspace, channel }: SubscriptionId): string {
  return [platform, workspace, channel].join('/');
}
