import { afterEach, describe, expect, it } from 'vitest';
import { startDaily } from '../start-daily.ts';

type Daily = Awaited<ReturnType<typeof startDaily>>;

let daily: Daily;

async function start(...options: Parameters<typeof startDaily>): Promise<void> {
  daily = await startDaily(...options);
}

afterEach(() => daily.close());

/** How many posts each platform itself saw arrive. */
function counts() {
  const { slack, discord } = daily.posts();
  return [slack.length, discord.length];
}

describe('the term of the day, where people or the clock move its time', () => {
  it('is posted on a day that was skipped once its time is moved to later on that day', async () => {
    await start('2026-11-24T15:00:00Z');
    await daily.run();
    expect(await daily.today('slack')).toMatchObject({ state: 'skipped' });
    await daily.restart({ time: { hour: 16, minute: 5 } });
    await daily.at('2026-11-24T15:04:59Z');
    expect(counts()).toEqual([0, 0]);
    await daily.at('2026-11-24T15:05:00Z');
    await daily.at('2026-11-24T15:06:00Z');
    expect(counts()).toEqual([1, 1]);
    expect(await daily.today('discord')).toMatchObject({ state: 'posted', attempt: 2 });
    // Moved once more, after it was posted: that was this day's.
    await daily.restart({ time: { hour: 16, minute: 30 } });
    await daily.at('2026-11-24T15:30:00Z');
    expect(counts()).toEqual([1, 1]);
  });

  it('is skipped on a day that had one by the zone that the environment named before', async () => {
    const timeZone = 'America/Los_Angeles';
    await start('2026-11-24T17:00:00Z', { schedule: { timeZone } });
    await daily.run();
    await daily.restart({ timeZone: 'Pacific/Auckland' });
    // In Auckland it was the 25th already.
    await daily.at('2026-11-24T20:00:00Z');
    expect(counts()).toEqual([1, 1]);
    expect(await daily.today('slack')).toMatchObject({
      state: 'skipped',
      reason: 'the day had a post by the time or the zone of before',
    });
    await daily.at('2026-11-25T20:00:00Z');
    expect(counts()).toEqual([2, 2]);
  });

  it('is the next day’s own after one that was caught up on after midnight', async () => {
    await start('2026-11-24T20:00:00Z', { schedule: { time: { hour: 22, minute: 0 } } });
    await daily.run();
    await daily.at('2026-11-26T00:30:00Z');
    await daily.at('2026-11-26T21:00:00Z');
    expect(counts()).toEqual([2, 2]);
  });

  it('keeps its hour when summer time ends, and comes once although the hour comes twice', async () => {
    await start('2026-10-24T00:00:00Z', { schedule: { time: { hour: 2, minute: 30 } } });
    const instants = [
      '2026-10-24T00:30:00Z',
      '2026-10-25T00:29:00Z',
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
    ];
    const seen = [];
    for (const instant of instants) {
      await daily.at(instant);
      seen.push(counts()[0]);
    }
    expect(seen).toEqual([1, 1, 2, 2]);
  });

  it('comes on the day whose hour is skipped, and once when the clock is set back', async () => {
    await start('2026-03-29T01:29:00Z', { schedule: { time: { hour: 2, minute: 30 } } });
    await daily.run();
    expect(counts()).toEqual([0, 0]);
    await daily.at('2026-03-29T01:30:00Z');
    await daily.at('2026-03-28T23:00:00Z');
    await daily.at('2026-03-29T02:00:00Z');
    expect(counts()).toEqual([1, 1]);
  });

  it('goes on day by day when the clock went a month ahead and is set back', async () => {
    await start('2026-11-24T08:00:00Z');
    await daily.run();
    await daily.at('2026-12-24T08:00:00Z');
    expect(counts()).toEqual([2, 2]);
    await daily.at('2026-11-24T09:00:00Z');
    expect(counts()).toEqual([2, 2]);
    await daily.at('2026-11-25T08:00:00Z');
    expect(await daily.today('slack')).toMatchObject({ state: 'posted', attempt: 2 });
    await daily.at('2026-11-26T08:00:00Z');
    expect(counts()).toEqual([4, 4]);
    await daily.at('2026-11-26T08:01:00Z');
    expect(counts()).toEqual([4, 4]);
  });
});
