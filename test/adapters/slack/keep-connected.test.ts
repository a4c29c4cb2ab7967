import { WebAPIRateLimitedError } from '@slack/web-api';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { keepConnected } from '../../../src/adapters/slack/keep-connected.ts';
import { ConfigError } from '../../../src/config-error.ts';

type Attempt = 'fails' | 'refused' | { readonly livesMs: number } | { readonly retryAfterSeconds: number };

/** Runs attempts on a clock that only pauses and connections move on; at the end of the last the bot stops. */
async function run(attempts: readonly Attempt[]) {
  let clock = 0;
  let isStopped = false;
  const startedAt: number[] = [];
  const states: boolean[] = [];
  const lines: { level: number; msg: string }[] = [];
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const first = keepConnected({
    async connect() {
      startedAt.push(clock);
      const attempt = attempts[startedAt.length - 1];
      if (attempt === undefined || attempt === 'fails') throw new Error('503');
      if (attempt === 'refused') throw new ConfigError(['Slack refused it.']);
      if ('retryAfterSeconds' in attempt) throw new WebAPIRateLimitedError(attempt.retryAfterSeconds);
      return {
        ended: Promise.resolve().then(() => {
          clock += attempt.livesMs;
          isStopped = startedAt.length === attempts.length;
          if (isStopped) finish();
        }),
      };
    },
    async pause(ms) {
      clock += ms;
    },
    isStopped: () => isStopped,
    onChange: (isConnected) => states.push(isConnected),
    now: () => new Date(clock),
    log: pino({ level: 'debug' }, { write: (line) => void lines.push(JSON.parse(line)) }),
  });
  const outcome = await first.then(
    () => 'started',
    (error: unknown) => error,
  );
  if (outcome === 'started') await finished;
  return { startedAt, states, lines, outcome };
}

const times = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item);
const gaps = (startedAt: readonly number[]) =>
  startedAt.slice(1).map((at, index) => at - (startedAt[index] ?? 0));

it.each([
  ['a minute', 20],
  ['an hour', 920],
])('is back within four seconds after an outage of about %s', async (_what, failures) => {
  const { startedAt } = await run([
    { livesMs: 60_000 },
    ...times(failures, 'fails' as const),
    { livesMs: 60_000 },
  ]);
  expect(startedAt).toHaveLength(failures + 2);
  expect(Math.max(...gaps(startedAt.slice(1)))).toBeLessThan(4_001);
});

it('connects at once after a connection that has lasted, and pauses after one that has not', async () => {
  const { startedAt } = await run([
    { livesMs: 3_600_000 },
    { livesMs: 10 },
    { livesMs: 10 },
    { livesMs: 60_000 },
  ]);
  expect(gaps(startedAt)).toEqual([3_600_000, 10 + 500, 10 + 650]);
});

it('says once that Slack can’t be reached, and that it is connected again', async () => {
  const { lines, states } = await run([...times(5, 'fails' as const), { livesMs: 60_000 }]);
  expect(lines.filter(({ level }) => level >= 40)).toHaveLength(1);
  expect(lines.filter(({ msg }) => msg === 'connected to Slack')).toHaveLength(1);
  expect(states.filter(Boolean)).toHaveLength(1);
});

it('waits as long as Slack asks', async () => {
  const { startedAt } = await run([{ retryAfterSeconds: 30 }, { livesMs: 60_000 }]);
  expect(gaps(startedAt)).toEqual([30_000]);
});

it('gives up on a token that is refused at the start, and asks again each minute about one refused later', async () => {
  expect((await run(['refused'])).outcome).toBeInstanceOf(ConfigError);
  const { startedAt, lines } = await run([{ livesMs: 60_000 }, 'refused', 'refused', { livesMs: 60_000 }]);
  expect(gaps(startedAt)).toEqual([60_000, 60_000, 60_000]);
  expect(lines.filter(({ level, msg }) => level === 50 && msg === 'Slack refused it.')).toHaveLength(2);
});
