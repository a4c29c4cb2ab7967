import { type Expected, keyOf } from './expected.ts';
import { groupBy } from './group-by.ts';
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
  /** Made before it was due, or after the time for it. */
  readonly untimely: readonly string[];
  /** A term came again before all had been shown; there are more than a fortnight has days. */
  readonly repeated: readonly string[];
  /** The post stands, and the store says that it does not. */
  readonly misrecorded: readonly string[];
  /** Not made, by state and reason. */
  readonly absences: readonly { readonly state: 'skipped' | 'unknown'; readonly reason: string }[];
};

/** How far the clocks of the bots may be from the platform's, with the time that a step takes. */
const TOLERANCE_MS = 60_000;

export function check(
  expected: readonly Expected[],
  posts: readonly Post[],
  records: readonly Recorded[],
): Verdict {
  const made = groupBy(posts, keyOf);
  const recorded = new Map(records.map((record) => [keyOf(record), record]));
  const absences: Verdict['absences'][number][] = [];
  const missing: string[] = [];
  for (const each of expected) {
    const key = keyOf(each);
    if (made.has(key)) continue;
    const { state, reason = '' } = recorded.get(key) ?? {};
    if ((state === 'skipped' || state === 'unknown') && reason !== '') absences.push({ state, reason });
    else missing.push(`${key}: ${state ? `recorded as ${state}` : 'no record'}`);
  }
  const windows = new Map(expected.map((each) => [keyOf(each), each]));
  return {
    expected: expected.length,
    posted: expected.filter((each) => made.has(keyOf(each))).length,
    doubled: [...made].flatMap(([key, all]) => (all.length > 1 ? `${key}: ${all.length} posts` : [])),
    missing,
    untimely: posts.flatMap((post) => {
      const { due, until } = windows.get(keyOf(post)) ?? { due: 0, until: Number.POSITIVE_INFINITY };
      if (post.at >= due - TOLERANCE_MS && post.at <= until + TOLERANCE_MS) return [];
      return `${keyOf(post)}: at ${new Date(post.at).toISOString()}`;
    }),
    repeated: findRepeated(posts),
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
