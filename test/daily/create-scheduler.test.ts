import pino from 'pino';
import { expect, it } from 'vitest';
import { WEEKDAYS } from '../../src/core/schedule/weekday.ts';
import { configuredSubscription } from '../../src/daily/configured-subscription.ts';
import { createScheduler } from '../../src/daily/create-scheduler.ts';

const SUBSCRIPTION = configuredSubscription({
  platform: 'slack',
  channel: 'C1',
  time: { hour: 9, minute: 0 },
  timeZone: 'UTC',
  days: WEEKDAYS,
  catchUpHours: 6,
});

const log = pino({ level: 'silent' });

it('runs at the start, and again when a post is due', async () => {
  let time = Date.parse('2026-11-24T08:59:59.900Z');
  let runs = 0;
  const { promise, resolve } = deferred();
  const reconciler = {
    async run() {
      runs += 1;
      time += 100;
      if (runs === 2) resolve();
    },
  };
  const scheduler = createScheduler(reconciler, [SUBSCRIPTION], () => new Date(time), log);
  scheduler.start();
  expect(runs).toBe(1);
  await promise.then(() => scheduler.stop());
  expect(runs).toBe(2);
});

it('goes on after a run that failed', async () => {
  let runs = 0;
  const { promise, resolve } = deferred();
  const run = async () => {
    runs += 1;
    if (runs === 1) throw new Error('the disk is full');
    resolve();
  };
  const scheduler = createScheduler({ run }, [SUBSCRIPTION], () => new Date('2026-11-24T08:59:59.990Z'), log);
  scheduler.start();
  await promise;
  await scheduler.stop();
  expect(runs).toBe(2);
});

it('waits for the run under way when it stops, and starts no other', async () => {
  const { promise, resolve } = deferred();
  let runs = 0;
  let ended = false;
  const run = async () => {
    runs += 1;
    await promise;
    ended = true;
  };
  const scheduler = createScheduler({ run }, [SUBSCRIPTION], () => new Date('2026-11-24T08:00:00Z'), log);
  scheduler.start();
  const stopped = scheduler.stop();
  resolve();
  await stopped;
  expect([runs, ended]).toEqual([1, true]);
});

it('has nothing to do without a subscription', async () => {
  const run = () => Promise.reject(new Error('nobody asked for a run'));
  const scheduler = createScheduler({ run }, [], () => new Date(), log);
  scheduler.start();
  await scheduler.stop();
});

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
