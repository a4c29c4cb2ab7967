import { addDays } from '../src/core/schedule/local-date.ts';
import { localDateAt } from '../src/daily/calendar/calendar.ts';
import { dueAt } from '../src/daily/calendar/due-at.ts';
import type { Subscription } from '../src/daily/subscription.ts';
import type { Scene } from './scene.ts';
import type { Standing } from './standings.ts';

/** A post that a channel may have, and the time for it, in milliseconds since 1970. */
export type Expected = Pick<Subscription, 'platform' | 'channel'> & {
  readonly localDate: string;
  readonly due: number;
  readonly until: number;
  /** It has to be there, or a record of why it is not: nobody changed anything before its time was over. */
  readonly isOwed: boolean;
};

/** The minutes that a post has in any case: `docs/daily.md`. */
const GRACE_MS = 5 * 60_000;

/** How far the clocks of the bots may be from the platform's, with the time that a step takes. */
const TOLERANCE_MS = 60_000;

/** As far as the days after the fortnight are played. */
const AFTER_MS = 5 * 24 * 3_600_000;

/** The posts of a channel by how it stood in turn. */
export function listExpected({ start, end }: Scene, standings: readonly Standing[]): Expected[] {
  return standings.flatMap(({ from, subscription }, index) => {
    const next = standings[index + 1];
    const to = next?.from ?? end + AFTER_MS;
    const { platform, channel, catchUpHours, timeZone, isOn, fromDate = '', version } = subscription;
    const expected: Expected[] = [];
    if (!isOn) return expected;
    // What was due before is caught up on where the environment says so.
    const earliest = version === 0 ? from - catchUpHours * 3_600_000 - GRACE_MS : from;
    const first = localDateAt(timeZone, new Date(earliest), -1);
    for (let days = 0; ; days += 1) {
      const localDate = addDays(first, days);
      if (Date.parse(localDate) > to + AFTER_MS) return expected;
      const due = dueAt(subscription, localDate)?.getTime();
      if (due === undefined || due < earliest || due >= to || localDate < fromDate) continue;
      const over = due + Math.max(catchUpHours * 3_600_000, GRACE_MS);
      const isCut = next !== undefined && next.from <= over;
      const isStopped = isCut && !next.subscription.isOn;
      expected.push({
        platform,
        channel,
        localDate,
        due: due - TOLERANCE_MS,
        // No send begins after it was confirmed that there will be none.
        until: isStopped ? next.from : over + TOLERANCE_MS,
        isOwed: !isCut && due >= start && due >= from && due < end,
      });
    }
  });
}

/** One text for each post that is owed, made or recorded. */
export function keyOf({
  platform,
  channel,
  localDate,
}: Pick<Expected, 'platform' | 'channel' | 'localDate'>): string {
  return [platform, channel, localDate].join(' ');
}
