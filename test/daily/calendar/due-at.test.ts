import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from '../../../src/core/schedule/weekday.ts';
import { dayAt, localDateAt } from '../../../src/daily/calendar/calendar.ts';
import { currentDates, dueAt, nextDue } from '../../../src/daily/calendar/due-at.ts';
import { configuredSubscription } from '../../../src/daily/configured-subscription.ts';
import type { Subscription } from '../../../src/daily/subscription.ts';

function subscription(timeZone: string, at = '09:00', more: Partial<Subscription> = {}): Subscription {
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  const time = { hour, minute };
  const schedule = { time, timeZone, days: WEEKDAYS, catchUpHours: 6 };
  return { ...configuredSubscription({ ...schedule, platform: 'slack', channel: 'C1' }), ...more };
}

describe('a post is due', () => {
  it.each([
    // Winter and summer time keep the hour on the wall.
    ['Europe/Berlin', '09:00', '2026-03-28', '2026-03-28T08:00:00Z'],
    ['Europe/Berlin', '09:00', '2026-03-29', '2026-03-29T07:00:00Z'],
    ['Europe/Berlin', '09:00', '2026-10-24', '2026-10-24T07:00:00Z'],
    ['Europe/Berlin', '09:00', '2026-10-25', '2026-10-25T08:00:00Z'],
    // 02:30 does not exist: as long after the gap as it would have been into it.
    ['Europe/Berlin', '02:30', '2026-03-29', '2026-03-29T01:30:00Z'],
    // 02:30 comes twice: the first.
    ['Europe/Berlin', '02:30', '2026-10-25', '2026-10-25T00:30:00Z'],
    ['America/New_York', '02:30', '2026-03-08', '2026-03-08T07:30:00Z'],
    ['America/New_York', '01:30', '2026-11-01', '2026-11-01T05:30:00Z'],
    // The day begins at 01:00 where midnight is skipped.
    ['America/Santiago', '00:00', '2026-09-06', '2026-09-06T04:00:00Z'],
    ['America/Santiago', '23:30', '2026-04-04', '2026-04-05T02:30:00Z'],
    ['Africa/Cairo', '00:00', '2026-04-24', '2026-04-23T22:00:00Z'],
    ['Africa/Cairo', '23:30', '2026-10-29', '2026-10-29T20:30:00Z'],
    // Half an hour of daylight saving.
    ['Australia/Lord_Howe', '02:15', '2026-10-04', '2026-10-03T15:45:00Z'],
    ['Australia/Lord_Howe', '01:45', '2026-04-05', '2026-04-04T14:45:00Z'],
    // A zone of three quarters of an hour, and none at all.
    ['Asia/Kathmandu', '09:00', '2026-06-01', '2026-06-01T03:15:00Z'],
    ['UTC', '09:00', '2028-02-29', '2028-02-29T09:00:00Z'],
    ['Pacific/Kiritimati', '00:05', '2027-01-01', '2026-12-31T10:05:00Z'],
  ])('in %s at %s on %s: %s', (zone, time, date, instant) => {
    expect(dueAt(subscription(zone, time), date)).toEqual(new Date(instant));
  });

  it('on its weekdays only', () => {
    const workdays = subscription('UTC', '09:00', { days: ['mon', 'fri'] });
    // 2026-11-23 is a Monday.
    expect(dueAt(workdays, '2026-11-23')).toBeDefined();
    expect(dueAt(workdays, '2026-11-24')).toBeUndefined();
    expect(dueAt(workdays, '2026-11-27')).toBeDefined();
  });
});

it.each([
  ['Asia/Kathmandu', '2026-06-01T18:14:59Z', '2026-06-01'],
  ['Asia/Kathmandu', '2026-06-01T18:15:00Z', '2026-06-02'],
  ['America/New_York', '2026-03-01T04:59:00Z', '2026-02-28'],
  ['UTC', '2028-02-28T23:59:59Z', '2028-02-28'],
])('knows the date in %s at %s', (zone, instant, date) => {
  expect(localDateAt(zone, new Date(instant))).toBe(date);
});

describe('the dates to look after', () => {
  const at = (instant: string, more: Partial<Subscription> = {}, time = '09:00') =>
    currentDates(subscription('Europe/Berlin', time, more), new Date(instant)).map(
      ({ localDate }) => localDate,
    );

  it('begin with the time of the post', () => {
    expect(at('2026-11-24T07:59:59Z')).toEqual([]);
    expect(at('2026-11-24T08:00:00Z')).toEqual(['2026-11-24']);
    expect(at('2026-11-24T22:00:00Z')).toEqual(['2026-11-24']);
  });

  it('reach over midnight as long as there is time to catch up', () => {
    expect(at('2026-11-25T00:30:00Z', {}, '22:00')).toEqual(['2026-11-24']);
    expect(at('2026-11-25T03:30:00Z', {}, '22:00')).toEqual([]);
  });

  it('end the time for a post after the hours to catch up, or a few minutes at least', () => {
    const now = new Date('2026-11-24T09:00:00Z');
    const [six] = currentDates(subscription('UTC'), now);
    expect(six?.until).toEqual(new Date('2026-11-24T15:00:00Z'));
    const [none] = currentDates(subscription('UTC', '09:00', { catchUpHours: 0 }), now);
    expect(none?.until).toEqual(new Date('2026-11-24T09:05:00Z'));
  });
});

describe('the next post', () => {
  it('is today’s before its time, and the next day’s at its time', () => {
    const daily = subscription('UTC');
    expect(nextDue(daily, new Date('2026-11-24T08:00:00Z'))?.due).toEqual(new Date('2026-11-24T09:00:00Z'));
    expect(nextDue(daily, new Date('2026-11-24T09:00:00Z'))?.due).toEqual(new Date('2026-11-25T09:00:00Z'));
  });

  it('may be a week away', () => {
    const sundays = subscription('UTC', '09:00', { days: ['sun'] });
    expect(nextDue(sundays, new Date('2026-11-22T09:00:00Z'))?.due).toEqual(new Date('2026-11-29T09:00:00Z'));
  });
});

it.each([
  ['UTC', '2026-11-24', '2026-11-24T00:00:00Z', '2026-11-25T00:00:00Z'],
  // 25 hours.
  ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
  // Midnight is skipped: the day begins at one.
  ['America/Santiago', '2026-09-06', '2026-09-06T04:00:00Z', '2026-09-07T03:00:00Z'],
])('in %s, %s lasts from %s until %s', (timeZone, localDate, start, end) => {
  const [from, until] = [new Date(start), new Date(end)];
  const day = { localDate, from, until };
  expect(dayAt(timeZone, from)).toEqual(day);
  expect(dayAt(timeZone, new Date(until.getTime() - 1))).toEqual(day);
  expect(dayAt(timeZone, until).from).toEqual(until);
});
