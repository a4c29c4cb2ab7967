import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Reconciler } from './create-reconciler.ts';
import { nextDueAt } from './due-at.ts';
import type { Subscription } from './subscription.ts';

/** How often the reconciler runs at least: a laptop may sleep, a clock may jump, a try may have failed. */
const PERIOD_MS = 30_000;
/** A timer may fire a little early. */
const SHORTEST_MS = 50;

export type Scheduler = {
  start(): void;
  /** Starts no further run, and waits for the one under way. */
  stop(): Promise<void>;
};

/** Resolves after that time, or as soon as the signal comes. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** Runs the reconciler at the start, every half minute, and at the very minute that a post is due. */
export function createScheduler(
  reconciler: Reconciler,
  subscriptions: readonly Subscription[],
  now: () => Date,
  log: Logger,
  sleep: Sleep = sleepOnTimer,
): Scheduler {
  const stopping = new AbortController();
  let loop: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const startedAt = now();
      await reconciler
        .run()
        .catch((err: unknown) => log.error({ err }, 'the daily terms could not be handled'));
      await sleep(pauseMs(startedAt), stopping.signal);
    }
  }

  /** Until the first post that was not yet due when the last run began. */
  function pauseMs(startedAt: Date): number {
    const dues = subscriptions.flatMap((each) => nextDueAt(each, startedAt) ?? []);
    const waits = dues.map((due) => due.getTime() - now().getTime());
    return Math.max(SHORTEST_MS, Math.min(PERIOD_MS, ...waits));
  }

  return {
    start() {
      loop ??= subscriptions.length > 0 ? run() : Promise.resolve();
    },
    async stop() {
      stopping.abort();
      await loop;
    },
  };
}

async function sleepOnTimer(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => {});
}
