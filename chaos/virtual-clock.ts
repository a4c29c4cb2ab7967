import type { Sleep } from '../src/daily/posting/create-scheduler.ts';

/** A clock that moves only when it is told to. One sleeps by it: the scheduler. */
export type VirtualClock = {
  now(): Date;
  sleep: Sleep;
  set(time: number, skewMs: number): void;
  /** Moves on, and wakes whoever has slept long enough. */
  advance(time: number): void;
};

/** @param onIdle called whenever the scheduler has nothing to do at this time. */
export function createVirtualClock(onIdle: () => void): VirtualClock {
  let time = 0;
  let skewMs = 0;
  let sleeper: { readonly until: number; readonly wake: () => void } | undefined;

  return {
    now: () => new Date(time + skewMs),

    sleep(ms, signal) {
      return new Promise((resolve) => {
        const wake = () => {
          sleeper = undefined;
          signal.removeEventListener('abort', wake);
          resolve();
        };
        if (signal.aborted) return resolve();
        signal.addEventListener('abort', wake);
        sleeper = { until: time + ms, wake };
        onIdle();
      });
    },

    set(to, by) {
      time = to;
      skewMs = by;
    },

    advance(to) {
      time = to;
      // Without a sleeper a run is under way, and reports when it is over.
      if (sleeper && sleeper.until <= time) sleeper.wake();
      else if (sleeper) onIdle();
    },
  };
}
