import { describe, expect, it } from 'vitest';
import { WEEKDAYS, type Weekday } from '../../src/core/schedule/weekday.ts';
import { configuredSubscription } from '../../src/daily/configured-subscription.ts';
import { createClock, nextDay } from '../../src/playground/clock.ts';

const START = new Date('2026-03-02T10:00:00Z');
const NEXT_DAY = new Date('2026-03-03T09:00:01Z');
const HOUR_MS = 3_600_000;

function at(hour: number, days: readonly Weekday[] = WEEKDAYS) {
  const time = { hour, minute: 0 };
  const channel = `C${hour}`;
  return configuredSubscription({
    platform: 'slack',
    channel,
    time,
    timeZone: 'UTC',
    days,
    catchUpHours: 23,
  });
}

describe('the clock', () => {
  it('goes on as time does, and stays ahead by what it was moved', () => {
    let real = START.getTime();
    const clock = createClock(() => new Date(real));
    void clock.moveTo(NEXT_DAY);
    expect(clock.now()).toEqual(NEXT_DAY);
    real += 1_000;
    expect(clock.now().getTime()).toBe(NEXT_DAY.getTime() + 1_000);
  });

  it('never goes back', () => {
    const clock = createClock(() => START);
    void clock.moveTo(new Date(0));
    expect(clock.now()).toEqual(START);
  });

  it('wakes who sleeps by it, and has moved when that one sleeps again', async () => {
    const clock = createClock(() => START);
    const stop = new AbortController();
    const seen: string[] = [];
    const loop = (async () => {
      while (!stop.signal.aborted) {
        seen.push(clock.now().toISOString());
        await clock.sleep(HOUR_MS, stop.signal);
      }
    })();
    await clock.moveTo(NEXT_DAY);
    expect(seen).toEqual([START.toISOString(), NEXT_DAY.toISOString()]);
    stop.abort();
    await loop;
  });

  it('has a run that was under way while it was moved followed by another', async () => {
    const clock = createClock(() => START);
    const { signal } = new AbortController();
    const moved = clock.moveTo(NEXT_DAY);
    await clock.sleep(HOUR_MS, signal);
    const stop = new AbortController();
    const second = clock.sleep(HOUR_MS, stop.signal);
    await moved;
    stop.abort();
    await second;
  });

  it('tells that it was moved', () => {
    const clock = createClock(() => START);
    let told = 0;
    clock.changes.on('change', () => {
      told += 1;
    });
    void clock.moveTo(NEXT_DAY);
    expect(told).toBe(1);
  });
});

describe('the next day', () => {
  it('begins just past the time of the post', () => {
    expect(nextDay(START, [at(9)])).toEqual([NEXT_DAY]);
    expect(nextDay(NEXT_DAY, [at(9)])).toEqual([new Date('2026-03-04T09:00:01Z')]);
  });

  it('stops at the post of every channel, so that none comes too late', () => {
    const stops = [new Date('2026-03-03T00:00:01Z'), new Date('2026-03-03T04:00:01Z'), NEXT_DAY];
    expect(nextDay(START, [at(0), at(9), at(4), at(9)])).toEqual(stops);
  });

  it('comes within a day, also where nothing is due so soon', () => {
    const tomorrow = new Date(START.getTime() + 24 * HOUR_MS);
    expect(nextDay(START, [])).toEqual([tomorrow]);
    expect(nextDay(START, [at(9, ['fri'])])).toEqual([tomorrow]);
    expect(nextDay(START, [at(9, ['fri']), at(0)])).toEqual([new Date('2026-03-03T00:00:01Z')]);
  });
});
