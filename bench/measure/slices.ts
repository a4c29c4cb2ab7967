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
  let clock = performance.now();
  let cpu = process.cpuUsage();
  const end = (): void => {
    const elapsed = performance.now() - clock;
    const { user, system } = process.cpuUsage(cpu);
    times.push(Math.min(elapsed, (user + system) / 1_000));
  };
  return {
    async pause() {
      end();
      await nextTurn();
      clock = performance.now();
      cpu = process.cpuUsage();
    },
    end() {
      end();
      return {
        count: times.length,
        p50: percentile(times, 0.5),
        p99: percentile(times, 0.99),
        worst: Math.max(...times),
      };
    },
  };
}

/** Records the slices of work that pauses by itself: a beat on every turn of the event loop sees how long it was held up. */
export async function recordTurns<Result>(
  work: Promise<Result>,
): Promise<{ result: Result; slices: Slices }> {
  const recorder = recordSlices();
  let going = true;
  const beats = (async () => {
    while (going) await recorder.pause();
  })();
  try {
    const result = await work;
    going = false;
    await beats;
    return { result, slices: recorder.end() };
  } finally {
    going = false;
  }
}
