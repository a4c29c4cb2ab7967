import { afterEach, beforeEach, expect, it } from 'vitest';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/slack/start-local-slack.ts';
import { startApp, type TestApp } from './start-app.ts';

/** The bot is no member of it. */
const RANDOM = 'C0RANDOM';
const MINUTE_MS = 60_000;

let clock: number;
let slack: LocalSlack;
let app: TestApp;

beforeEach(async () => {
  clock = Date.UTC(2026, 2, 2, 9);
  app = await startApp();
  slack = await startLocalSlack({ requestUrl: app.url, now: () => new Date(clock) });
});
afterEach(async () => {
  await Promise.all([slack.close(), app.close()]);
});

/** The address that came with a command. */
async function addressOf(channel = RANDOM): Promise<string> {
  await slack.person('U0ADA').command('/define', 'acid', { channel });
  return String(app.received.at(-1)?.response_url);
}

async function answer(url: string, body: object): Promise<[number, unknown]> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return [response.status, await response.json()];
}

it('reaches the person, or everyone, also where the bot is no member', async () => {
  const url = await addressOf();
  await answer(url, { text: 'for you' });
  await answer(url, { text: 'for all', response_type: 'in_channel' });
  expect(
    slack
      .person('U0ADA')
      .sees(RANDOM)
      .map(({ text }) => text),
  ).toEqual(['for you', 'for all']);
  expect(
    slack
      .person('U0BOB')
      .sees(RANDOM)
      .map(({ text }) => text),
  ).toEqual(['for all']);
});

it('works five times', async () => {
  const url = await addressOf();
  for (let use = 0; use < 5; use += 1) expect(await answer(url, { text: 'x' })).toEqual([200, { ok: true }]);
  expect(await answer(url, { text: 'x' })).toEqual([404, { ok: false, error: 'used_url' }]);
  expect(slack.person('U0ADA').sees(RANDOM)).toHaveLength(5);
});

it('works for thirty minutes', async () => {
  const url = await addressOf();
  clock += 30 * MINUTE_MS;
  expect(await answer(url, { text: 'x' })).toEqual([200, { ok: true }]);
  clock += 1;
  expect(await answer(url, { text: 'x' })).toEqual([404, { ok: false, error: 'expired_url' }]);
});

it('takes nothing that Slack would refuse', async () => {
  const url = await addressOf();
  expect(await answer(url, {})).toEqual([200, { ok: false, error: 'no_text' }]);
  expect(await answer(url, { blocks: [{ type: 'marquee' }] })).toMatchObject([
    200,
    { error: 'invalid_blocks' },
  ]);
  expect(await answer(url, { delete_original: true })).toEqual([
    200,
    { ok: false, error: 'message_not_found' },
  ]);
  expect(slack.person('U0ADA').sees(RANDOM)).toEqual([]);
});

it('can meet a rate limit, which takes no use away', async () => {
  slack.faults.plan.add('response_url', { kind: 'rate-limit', retryAfterSeconds: 7 });
  const url = await addressOf();
  const refused = await fetch(url, { method: 'POST', body: 'text=x' });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '7']);
  for (let use = 0; use < 5; use += 1) expect(await answer(url, { text: 'x' })).toEqual([200, { ok: true }]);
});
