import { localDateAt } from '../src/daily/calendar.ts';
import { dueAt } from '../src/daily/due-at.ts';
import type { Subscription } from '../src/daily/subscription.ts';
import type { Scene } from './scene.ts';

/** A post that the fortnight owes to a channel, and the time for it. */
export type Expected = Pick<Subscription, 'platform' | 'channel'> & {
  readonly localDate: string;
  readonly due: number;
  readonly until: number;
};

/** The minutes that a post has in any case: `docs/daily.md`. */
const GRACE_MS = 5 * 60_000;

export function listExpected({ start, end, subscriptions }: Scene): Expected[] {
  return subscriptions.flatMap((subscription) => {
    const { platform, channel, catchUpHours } = subscription;
    const expected: Expected[] = [];
    for (let days = -1; ; days += 1) {
      const localDate = localDateAt(subscription.timeZone, new Date(start), days);
      const due = dueAt(subscription, localDate)?.getTime();
      if (due === undefined || due < start) continue;
      if (due >= end) return expected;
      const until = due + Math.max(catchUpHours * 3_600_000, GRACE_MS);
      expected.push({ platform, channel, localDate, due, until });
    }
  });
}

/** One text for each post that is owed, made or recorded. */
export function keyOf({ platform, channel, localDate }: Omit<Expected, 'due' | 'until'>): string {
  return [platform, channel, localDate].join(' ');
}
