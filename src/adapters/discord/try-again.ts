import { setTimeout as wait } from 'node:timers/promises';

/**
 * Tries until it works, waiting between the tries, for as long as there are waits left and the failure is one that a
 * further try can mend. Throws the last failure.
 */
export async function tryAgain<Result>(
  attempt: (isFurtherTry: boolean) => Promise<Result>,
  waitsMs: readonly number[],
  isMendable: (error: unknown) => boolean,
): Promise<Result> {
  let tries = 0;
  for (;;) {
    try {
      return await attempt(tries > 0);
    } catch (error) {
      const pause = waitsMs[tries];
      if (pause === undefined || !isMendable(error)) throw error;
      tries += 1;
      await wait(pause);
    }
  }
}
