import type { Logger } from 'pino';
import { ConfigError } from '../../config-error.ts';
import type { Pause } from './send-again.ts';
import { outcomeOf } from './send-outcome.ts';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 4_000;
/** A refused token is mended by a person, so there is no hurry. */
const REFUSED_PAUSE_MS = 60_000;
/** A connection that ends sooner than this counts as a failure, lest two ends drive each other in circles. */
const SHORT_LIFE_MS = 10_000;

type Connecting = {
  /** Connects once; resolves with the promise of the connection's end. */
  readonly connect: () => Promise<{ readonly ended: Promise<void> }>;
  /** Rejects when the bot stops. */
  readonly pause: Pause;
  readonly isStopped: () => boolean;
  readonly onChange: (isConnected: boolean) => void;
  readonly now: () => Date;
  readonly log: Logger;
};

/**
 * Connects, and connects again whenever the connection ends, until the bot stops. The promise is that of the first
 * attempt: it resolves when that succeeded or when Slack could not be reached, which is then tried on in the background.
 * @throws ConfigError when the first attempt finds a token refused.
 */
export function keepConnected({ connect, pause, isStopped, onChange, now, log }: Connecting): Promise<void> {
  return new Promise((resolve, reject) => {
    void run();

    async function run(): Promise<void> {
      let isFirst = true;
      let failures = 0;
      while (!isStopped()) {
        const startedAt = now().getTime();
        try {
          const { ended } = await connect();
          onChange(true);
          log.info('connected to Slack');
          resolve();
          await ended;
          failures = now().getTime() - startedAt < SHORT_LIFE_MS ? failures + 1 : 0;
          if (!isStopped()) log.info('the connection to Slack ended; connecting again');
        } catch (err) {
          if (isFirst && err instanceof ConfigError) return reject(err);
          failures += 1;
          tellFailure(err, failures);
          resolve();
          if (await isOver(pauseAfter(err, failures))) return;
          continue;
        } finally {
          isFirst = false;
          onChange(false);
        }
        if (failures > 0 && (await isOver(pauseAfter(undefined, failures)))) return;
      }
      resolve();
    }
  });

  function tellFailure(err: unknown, failures: number): void {
    const facts = { err, failures };
    if (err instanceof ConfigError) log.error(facts, err.message);
    else if (failures === 1) log.warn(facts, 'Slack can’t be reached; trying again until it can');
    else log.debug(facts, 'Slack still can’t be reached');
  }

  async function isOver(ms: number): Promise<boolean> {
    return pause(ms).then(isStopped, () => true);
  }
}

function pauseAfter(err: unknown, failures: number): number {
  if (err instanceof ConfigError) return REFUSED_PAUSE_MS;
  const outcome = outcomeOf(err);
  if (outcome.kind === 'later' && outcome.retryAfterMs !== undefined) return outcome.retryAfterMs;
  return Math.min(FIRST_PAUSE_MS * 1.3 ** (failures - 1), LONGEST_PAUSE_MS);
}
