import { expect, it } from 'vitest';
import { WEEKDAYS } from '../../../src/core/schedule/weekday.ts';
import { comingPosts } from '../../../src/daily/choosing/coming-posts.ts';
import { configuredSubscription } from '../../../src/daily/configured-subscription.ts';
import type { Subscription } from '../../../src/daily/subscription.ts';
import { referenceContext } from '../../support/reference-context.ts';

const { glossary } = await referenceContext('slack');
const NOW = new Date('2026-11-24T08:00:00Z');

const daily: Subscription = configuredSubscription({
  platform: 'slack',
  channel: 'C1',
  time: { hour: 9, minute: 0 },
  timeZone: 'UTC',
  days: WEEKDAYS,
  catchUpHours: 6,
});

function coming(more: Partial<Subscription> = {}, delivered = new Map<string, string>(), count = 14) {
  return comingPosts({ ...daily, ...more }, glossary, delivered, NOW, count);
}

const datesOf = (posts: ReturnType<typeof coming>) => posts.map(({ localDate }) => localDate);

it('are of the days of the schedule, from the next that is due', () => {
  expect(datesOf(coming({ days: ['mon', 'thu'] }, new Map(), 3))).toEqual([
    '2026-11-26',
    '2026-11-30',
    '2026-12-03',
  ]);
});

it('have different terms as long as there are any', () => {
  const ids = coming({}, new Map(), glossary.terms.length).map(({ term }) => term.id);
  expect(new Set(ids).size).toBe(glossary.terms.length);
});

it('leave out a day whose post is made, and a pause', () => {
  expect(datesOf(coming({}, new Map([['acid', '2026-11-24']]), 2))).toEqual(['2026-11-25', '2026-11-26']);
  expect(datesOf(coming({ fromDate: '2026-12-24' }, new Map(), 1))).toEqual(['2026-12-24']);
});

it('go on as foretold, day by day', () => {
  const foretold = coming();
  const delivered = new Map<string, string>();
  for (const post of foretold) {
    const now = new Date(`${post.localDate}T08:00:00Z`);
    const [next] = comingPosts(daily, glossary, delivered, now, 1);
    expect(next).toEqual(post);
    delivered.set(post.term.id, post.localDate);
  }
});

it('are none where no term matches', () => {
  expect(coming({ topics: [{ kind: 'tag', id: 'gone' }] })).toEqual([]);
});
