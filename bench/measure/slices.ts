import { setImmediate as nextTurn } from 'node:timers/promises';
import { percentile } from './percentile.ts';

export type Slices = {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
};

export type SliceRecorder = {
  /** Ends a slice, lets others have a turn, and begins the next. */
  pause(): Promise<void>;
  end(): Slices;
};

/**
 * Records how many milliseconds of processor time lie between pauses. The process's time counts its helper threads too and
 * the clock's counts what other processes took, so the lesser of the two is nearer to the truth, and never below it.
 */
export function recordSlices(): SliceRecorder {
  const times: number[] = [];
  let stop = startWatch();
  return {
    async pause() {
      times.push(stop());
      await nextTurn();
      stop = startWatch();
    },
    end() {
      times.push(stop());
      return summarise(times);
    },
  };
}

function startWatch(): () => number {
  const clock = performance.now();
  const cpu = process.cpuUsage();
  return () => {
    const elapsed = performance.now() - clock;
    const { user, system } = process.cpuUsage(cpu);
    return Math.min(elapsed, (user + system) / 1_000);
  };
}

function summarise(times: readonly number[]): Slices {
  return {
    count: times.length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    worst: times.reduce((worst, time) => Math.max(worst, time), 0),
  };
}

/** A turn of the event loop in which nothing was done is no slice of the work. */
const NOTHING_MS = 0.05;

/** Records the slices of work that pauses by itself: a beat on every turn of the event loop sees how long it was held up. */
export async function recordTurns<Result>(
  work: Promise<Result>,
): Promise<{ result: Result; slices: Slices }> {
  const times: number[] = [];
  let going = true;
  const beats = (async () => {
    while (going) {
      const stop = startWatch();
      await nextTurn();
      const time = stop();
      if (time > NOTHING_MS) times.push(time);
    }
  })();
  try {
    const result = await work;
    going = false;
    await beats;
    return { result, slices: summarise(times) };
  } finally {
    going = false;
  }
}
