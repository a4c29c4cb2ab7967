import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from '../../../src/core/schedule/weekday.ts';
import { configuredSubscription } from '../../../src/daily/configured-subscription.ts';
import { type Delivery, LEASE_MS } from '../../../src/daily/delivery.ts';
import {
  changeSchedule,
  pauseUntil,
  resume,
  turnOff,
  turnOn,
} from '../../../src/daily/desk/change-subscription.ts';
import type { Subscription } from '../../../src/daily/subscription.ts';

function channel(timeZone: string, hour = 9, more: Partial<Subscription> = {}): Subscription {
  const schedule = { time: { hour, minute: 0 }, timeZone, days: WEEKDAYS, catchUpHours: 6 };
  return {
    ...configuredSubscription({ ...schedule, platform: 'slack', channel: 'C1' }),
    workspace: 'T1',
    version: 1,
    ...more,
  };
}

/** A delivery that was claimed, and posted at once. */
function posted(localDate: string, at: string): Delivery {
  return {
    platform: 'slack',
    workspace: 'T1',
    channel: 'C1',
    localDate,
    termId: 'acid',
    state: 'posted',
    attempt: 1,
    claimedAt: new Date(at),
    leaseUntil: new Date(Date.parse(at) + LEASE_MS),
  };
}

const at = (instant: string) => new Date(instant);

describe('what is turned on', () => {
  it('begins with the next time that is due: today’s hour that is over is not made up for', () => {
    const off = channel('UTC', 9, { isOn: false });
    expect(turnOn(off, undefined, at('2026-11-24T08:59:00Z')).fromDate).toBe('2026-11-24');
    expect(turnOn(off, undefined, at('2026-11-24T09:00:00Z')).fromDate).toBe('2026-11-25');
  });

  it('forgets why it was stopped, and posts no second time on a day', () => {
    const stopped = channel('UTC', 9, { isOn: false, stoppedBecause: 'is_archived' });
    const on = turnOn(stopped, posted('2026-11-24', '2026-11-24T07:00:00Z'), at('2026-11-24T08:00:00Z'));
    expect(on).toMatchObject({ isOn: true, fromDate: '2026-11-25' });
    expect(on).not.toHaveProperty('stoppedBecause');
    expect(turnOff(stopped)).not.toHaveProperty('stoppedBecause');
  });
});

describe('another schedule', () => {
  it('with a later time makes no second post of the day', () => {
    const latest = posted('2026-11-24', '2026-11-24T09:00:00Z');
    const changed = changeSchedule(
      channel('UTC'),
      { time: { hour: 15, minute: 0 } },
      latest,
      at('2026-11-24T10:00:00Z'),
    );
    expect(changed.fromDate).toBe('2026-11-25');
  });

  it.each([
    // Made on the 25th in Auckland, which is the 24th in Los Angeles: both are taken there.
    ['Pacific/Auckland', 'America/Los_Angeles', '2026-11-25', '2026-11-24T20:00:00Z', '2026-11-26'],
    // Made on the 24th in Los Angeles, when it was the 25th in Auckland.
    ['America/Los_Angeles', 'Pacific/Auckland', '2026-11-24', '2026-11-24T17:00:00Z', '2026-11-26'],
    ['Europe/Berlin', 'Europe/London', '2026-11-24', '2026-11-24T08:00:00Z', '2026-11-25'],
  ])('in another time zone makes none either (%s → %s)', (from, to, localDate, madeAt, fromDate) => {
    const latest = posted(localDate, madeAt);
    const later = at(new Date(Date.parse(madeAt) + 60_000).toISOString());
    expect(changeSchedule(channel(from), { timeZone: to }, latest, later).fromDate).toBe(fromDate);
  });

  it('leaves no day out where the post came just before midnight', () => {
    const latest = posted('2026-11-24', '2026-11-24T23:59:05Z');
    const late = channel('UTC', 23, { time: { hour: 23, minute: 59 } });
    const changed = changeSchedule(
      late,
      { time: { hour: 22, minute: 0 } },
      latest,
      at('2026-11-25T08:00:00Z'),
    );
    expect(changed.fromDate).toBe('2026-11-25');
  });

  it('of the same hours keeps the pause that there is', () => {
    const paused = channel('UTC', 9, { fromDate: '2026-12-24' });
    const changed = changeSchedule(paused, { style: 'guess' }, undefined, at('2026-11-24T08:00:00Z'));
    expect(changed).toMatchObject({ style: 'guess', fromDate: '2026-12-24' });
  });
});

describe('a pause', () => {
  it('lasts until its date, but never makes a second post of a day', () => {
    const latest = posted('2026-11-24', '2026-11-24T09:00:00Z');
    const noon = at('2026-11-24T12:00:00Z');
    expect(pauseUntil(channel('UTC'), '2026-12-24', latest, noon).fromDate).toBe('2026-12-24');
    expect(pauseUntil(channel('UTC'), '2026-11-24', latest, noon).fromDate).toBe('2026-11-25');
  });

  it('ends with the next time that is due', () => {
    const paused = channel('UTC', 9, { fromDate: '2026-12-24' });
    expect(resume(paused, undefined, at('2026-11-24T12:00:00Z')).fromDate).toBe('2026-11-25');
  });
});
