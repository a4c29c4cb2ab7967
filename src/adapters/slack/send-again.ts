import { outcomeOf } from './send-outcome.ts';

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 500;
/** Beyond this nobody waits for the answer any more. */
const LONGEST_PAUSE_MS = 60_000;

/** Resolves after that time; rejects at once when the bot stops. */
export type Pause = (ms: number) => Promise<void>;

/**
 * Calls Slack, and again only when it is certain that nothing was done: after "too many requests" (as long after as
 * Slack asks), a refused connection, or a "not now". An unknown outcome is thrown, never repeated: a reply missing now
 * and then beats two.
 * @throws what the last call threw.
 */
export async function sendAgain<Result>(call: () => Promise<Result>, pause: Pause): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome.kind !== 'later' || attempt === ATTEMPTS) throw error;
      const ms = outcome.retryAfterMs ?? FIRST_PAUSE_MS * 2 ** (attempt - 1);
      if (ms > LONGEST_PAUSE_MS) throw error;
      await pause(ms).catch(() => {
        throw error;
      });
    }
  }
}
