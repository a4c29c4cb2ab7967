import { REST, Routes } from 'discord.js';
import { afterEach, expect, it } from 'vitest';
import { createRateLimits } from '../../../src/playground/discord/rate-limits.ts';
import { type LocalDiscord, startLocalDiscord } from '../../../src/playground/discord/start-local-discord.ts';

const POST = 'POST /channels/:channel/messages';
const GENERAL = '400000000000000001';

function onClock() {
  let time = 10_000;
  const limit = createRateLimits(
    () => time,
    () => new Date(time),
  );
  return {
    post: (channel: string) => limit(POST, `/channels/${channel}/messages`),
    limit,
    wait(ms: number): void {
      time += ms;
    },
  };
}

it('takes five messages in five seconds in each channel, and counts down in its headers', () => {
  const { post, wait } = onClock();
  expect(post('1')).toMatchObject({
    headers: {
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '4',
      'x-ratelimit-reset': '15.000',
      'x-ratelimit-reset-after': '5.000',
    },
  });
  for (let count = 0; count < 4; count += 1) expect(post('1')).toHaveProperty('headers');
  wait(1_500);
  expect(post('1')).toMatchObject({
    refusal: {
      status: 429,
      headers: { 'retry-after': '4', 'x-ratelimit-scope': 'user', 'x-ratelimit-remaining': '0' },
      body: { message: 'You are being rate limited.', retry_after: 3.5, global: false },
    },
  });
  expect(post('2')).toHaveProperty('headers');
  wait(3_500);
  expect(post('1')).toHaveProperty('headers');
});

it('takes fifty calls a second in all, of which answers to interactions are no part', () => {
  const { limit, wait } = onClock();
  const verdicts = Array.from({ length: 51 }, (_, index) => limit('GET /users/:user', `/users/${index}`));
  expect(verdicts.filter((verdict) => 'headers' in verdict)).toHaveLength(50);
  expect(verdicts[50]).toMatchObject({
    refusal: {
      headers: { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' },
      body: { retry_after: 1, global: true },
    },
  });
  const callback = '/interactions/1/token/callback';
  expect(limit('POST /interactions/:interaction/:token/callback', callback)).toHaveProperty('headers');
  wait(1_000);
  expect(limit('GET /users/:user', '/users/1')).toHaveProperty('headers');
});

let discord: LocalDiscord | undefined;
afterEach(() => discord?.close());

it('has the real client of discord.js wait by the headers, without a single 429', async () => {
  discord = await startLocalDiscord({ rateLimits: true });
  const rest = new REST({ api: discord.apiUrl, version: '10' }).setToken(discord.token);
  const startedAt = performance.now();
  for (let count = 0; count < 6; count += 1) {
    await rest.post(Routes.channelMessages(GENERAL), { body: { content: `${count}` } });
  }
  expect(performance.now() - startedAt).toBeGreaterThan(4_000);
  expect(discord.world.calls.map(({ status }) => status)).toEqual(Array(6).fill(200));
});
