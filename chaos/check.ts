import { localDateAt } from '../src/daily/calendar/calendar.ts';
import { type Expected, keyOf } from './expected.ts';
import { groupBy } from './group-by.ts';
import type { Standing } from './standings.ts';
import type { Recorded } from './storage.ts';
import type { Post } from './transcript.ts';

/** What became of a fortnight's posts. Everything but `posted`, `skipped` and `unknown` is a fault. */
export type Verdict = {
  readonly expected: number;
  readonly posted: number;
  /** Made more than once. */
  readonly doubled: readonly string[];
  /** Not made, and neither recorded as skipped nor as unknown, with a reason. */
  readonly missing: readonly string[];
  /** Made on a day without one, before it was due, or after the time for it: also once it was turned off or put off. */
  readonly untimely: readonly string[];
  /** A term came again before all had been shown; there are more than a fortnight has days. */
  readonly repeated: readonly string[];
  /** Two posts on one day by the clock that was set between them. */
  readonly sameDay: readonly string[];
  /** The post stands, and the store says that it does not. */
  readonly misrecorded: readonly string[];
  /** Not made, by state and reason. */
  readonly absences: readonly { readonly state: 'skipped' | 'unknown'; readonly reason: string }[];
};

/** Reasons that are none for a post that was owed: nobody had said so. */
const ONLY_WHERE_SAID = ['it was turned off', 'it was put off'];

/** A clock may be wrong by half a minute, and a lease reaches two minutes ahead: nearer to midnight nothing is told. */
const NEAR_MIDNIGHT_MS = 3 * 60_000;

export function check(
  expected: readonly Expected[],
  posts: readonly Post[],
  records: readonly Recorded[],
  standings: readonly (readonly Standing[])[],
): Verdict {
  const owed = [...groupBy(expected, keyOf).values()].flatMap(
    (all) => all.find(({ isOwed }) => isOwed) ?? [],
  );
  const made = groupBy(posts, keyOf);
  const recorded = new Map(records.map((record) => [keyOf(record), record]));
  const absences: Verdict['absences'][number][] = [];
  const missing: string[] = [];
  for (const each of owed) {
    const key = keyOf(each);
    if (made.has(key)) continue;
    const { state, reason = '' } = recorded.get(key) ?? {};
    const isExcused = reason !== '' && !ONLY_WHERE_SAID.includes(reason);
    if ((state === 'skipped' || state === 'unknown') && isExcused) absences.push({ state, reason });
    else missing.push(`${key}: ${state ? `recorded as ${state}, ${reason}` : 'no record'}`);
  }
  const windows = groupBy(expected, keyOf);
  return {
    expected: owed.length,
    posted: owed.filter((each) => made.has(keyOf(each))).length,
    doubled: [...made].flatMap(([key, all]) => (all.length > 1 ? `${key}: ${all.length} posts` : [])),
    missing,
    untimely: posts.flatMap((post) => {
      const own = windows.get(keyOf(post)) ?? [];
      if (own.some(({ due, until }) => post.at >= due && post.at <= until)) return [];
      return `${keyOf(post)}: at ${new Date(post.at).toISOString()}`;
    }),
    repeated: findRepeated(posts),
    sameDay: standings.flatMap((each) => findSameDay(each, posts)),
    misrecorded: [...made.keys()].flatMap((key) => {
      const state = recorded.get(key)?.state;
      return state === 'posted' || state === 'unknown' ? [] : `${key}: recorded as ${state}`;
    }),
    absences,
  };
}

function findRepeated(posts: readonly Post[]): string[] {
  const dates = new Map<string, Set<string>>();
  for (const { platform, channel, term, localDate } of posts) {
    const key = `${platform} ${channel}: ${term}`;
    dates.set(key, (dates.get(key) ?? new Set()).add(localDate));
  }
  return [...dates].flatMap(([key, on]) => (on.size > 1 ? `${key} on ${[...on].join(', ')}` : []));
}

/** Around each change of a channel's clock: the last post before it, and the first after it, as long as that clock holds. */
function findSameDay(standings: readonly Standing[], posts: readonly Post[]): string[] {
  return standings.slice(1).flatMap(({ from, subscription }, index) => {
    const until = standings[index + 2]?.from ?? Number.POSITIVE_INFINITY;
    const { platform, channel, timeZone } = subscription;
    const own = posts.filter((post) => post.platform === platform && post.channel === channel);
    const before = Math.max(...own.flatMap(({ at }) => (at < from ? at : [])));
    const after = Math.min(...own.flatMap(({ at }) => (at >= from && at < until ? at : [])));
    if (!Number.isFinite(before) || !Number.isFinite(after)) return [];
    const dates = [before - NEAR_MIDNIGHT_MS, before + NEAR_MIDNIGHT_MS, after - NEAR_MIDNIGHT_MS, after].map(
      (at) => localDateAt(timeZone, new Date(at)),
    );
    return new Set(dates).size > 1 ? [] : `${platform} ${channel} on ${dates[0]}, ${timeZone}`;
  });
}
