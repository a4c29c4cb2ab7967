import pino from 'pino';
import { expect, it } from 'vitest';
import { createScheduler } from '../../../src/daily/posting/create-scheduler.ts';

const log = pino({ level: 'silent' });
const START = Date.parse('2026-11-24T08:59:59.900Z');

/** A reconciler that counts its runs; what it does in each is the test's. */
function counting(inRun: (run: number) => Promise<void> | void, nextAt = START + 100) {
  let runs = 0;
  return {
    runs: () => runs,
    run: async () => {
      runs += 1;
      await inRun(runs);
    },
    nextAt: () => new Date(nextAt),
    stop: async () => {},
  };
}

it('runs at the start, and again when a post is due', async () => {
  const { promise, resolve } = deferred();
  const reconciler = counting((run) => (run === 2 ? resolve() : undefined));
  const scheduler = createScheduler(reconciler, () => new Date(START), log);
  scheduler.start();
  expect(reconciler.runs()).toBe(1);
  await promise.then(() => scheduler.stop());
  expect(reconciler.runs()).toBe(2);
});

it('sleeps half a minute at most, and until the next post where that is sooner', async () => {
  const sleeps: number[] = [];
  for (const nextAt of [START + 5_000, START + 3_600_000, START - 1]) {
    const { promise, resolve } = deferred();
    const scheduler = createScheduler(
      counting(() => {}, nextAt),
      () => new Date(START),
      log,
      async (ms, signal) => {
        sleeps.push(ms);
        resolve();
        await aborted(signal);
      },
    );
    scheduler.start();
    await promise;
    await scheduler.stop();
  }
  expect(sleeps).toEqual([5_000, 30_000, 50]);
});

it('runs at once when it is woken, also in the midst of a run', async () => {
  const { promise, resolve } = deferred();
  const reconciler = counting((run) => {
    if (run === 1) scheduler.wake();
    if (run === 2) resolve();
  }, START + 3_600_000);
  const scheduler = createScheduler(reconciler, () => new Date(START), log);
  scheduler.start();
  await promise;
  await scheduler.stop();
  expect(reconciler.runs()).toBe(2);
});

it('goes on after a run that failed', async () => {
  const { promise, resolve } = deferred();
  const reconciler = counting((run) => {
    if (run === 1) throw new Error('the disk is full');
    resolve();
  });
  const scheduler = createScheduler(reconciler, () => new Date(START), log);
  scheduler.start();
  await promise;
  await scheduler.stop();
  expect(reconciler.runs()).toBe(2);
});

it('waits for the run under way when it stops, and starts no other', async () => {
  const { promise, resolve } = deferred();
  let ended = false;
  const reconciler = counting(async () => {
    await promise;
    ended = true;
  });
  const scheduler = createScheduler(reconciler, () => new Date(START), log);
  scheduler.start();
  const stopped = scheduler.stop();
  resolve();
  await stopped;
  expect([reconciler.runs(), ended]).toEqual([1, true]);
});

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve());
  });
}

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
