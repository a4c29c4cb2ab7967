import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Reconciler } from './create-reconciler.ts';

/** How often the reconciler runs at least: a laptop may sleep, a clock may jump, a try may have failed. */
const PERIOD_MS = 30_000;
/** A timer may fire a little early. */
const SHORTEST_MS = 50;

export type Scheduler = {
  start(): void;
  /** Runs soon, for something has changed. */
  wake(): void;
  /** Starts no further run, and ends the one under way. */
  stop(): Promise<void>;
};

/** Resolves after that time, or as soon as the signal comes. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** Runs the reconciler at the start, every half minute, and at the very minute that a post is due. */
export function createScheduler(
  reconciler: Pick<Reconciler, 'run' | 'nextAt' | 'stop'>,
  now: () => Date,
  log: Logger,
  sleep: Sleep = sleepOnTimer,
): Scheduler {
  let isStopped = false;
  let waking = new AbortController();
  let loop: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (!isStopped) {
      waking = new AbortController();
      await reconciler
        .run()
        .catch((err: unknown) => log.error({ err }, 'the daily terms could not be handled'));
      if (isStopped) return;
      const pauseMs = reconciler.nextAt().getTime() - now().getTime();
      await sleep(Math.max(SHORTEST_MS, Math.min(PERIOD_MS, pauseMs)), waking.signal);
    }
  }

  return {
    start() {
      loop ??= run();
    },
    wake: () => waking.abort(),
    async stop() {
      isStopped = true;
      waking.abort();
      await reconciler.stop();
      await loop;
    },
  };
}

async function sleepOnTimer(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => {});
}
