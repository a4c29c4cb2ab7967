import { WebClient } from '@slack/web-api';
import { expect, it, onTestFinished } from 'vitest';
import { createRateLimits } from '../../../src/playground/slack/rate-limits.ts';
import { startLocalSlack } from '../../../src/playground/slack/start-local-slack.ts';

function onClock() {
  let time = 0;
  const limit = createRateLimits(() => time);
  return {
    /** How many of these calls pass. */
    passed: (method: string, times: number, body = {}) =>
      Array.from({ length: times }, () => limit(method, body)).filter((refusal) => !refusal).length,
    limit,
    wait(ms: number): void {
      time += ms;
    },
  };
}

it('takes a message a second and channel, after a short burst', () => {
  const { passed, limit, wait } = onClock();
  expect(passed('chat.postMessage', 10, { channel: 'C1' })).toBe(4);
  expect(limit('chat.postMessage', { channel: 'C1' })).toEqual({
    status: 429,
    answer: { ok: false, error: 'ratelimited' },
    retryAfterSeconds: 1,
  });
  expect(passed('chat.postMessage', 10, { channel: 'C2' })).toBe(4);
  wait(2_000);
  expect(passed('chat.postMessage', 10, { channel: 'C1' })).toBe(2);
});

it('takes some hundreds of messages a minute in all', () => {
  const { limit } = onClock();
  const refused = Array.from({ length: 400 }, (_, index) =>
    limit('chat.postMessage', { channel: `C${index}` }),
  );
  expect(refused.filter((refusal) => !refusal)).toHaveLength(300);
});

it('takes as many calls of each method as its tier says', () => {
  const { passed, limit } = onClock();
  expect(passed('conversations.history', 60)).toBe(50);
  expect(passed('conversations.list', 60)).toBe(20);
  expect(limit('conversations.history', {})).toMatchObject({ retryAfterSeconds: 2 });
  expect(passed('auth.test', 500)).toBe(500);
});

it('counts each workspace by itself, and only where it is asked to', async () => {
  const slack = await startLocalSlack({ rateLimits: true });
  const lenient = await startLocalSlack();
  onTestFinished(async () => {
    await Promise.all([slack.close(), lenient.close()]);
  });
  const other = slack.addTeam({ id: 'T0OTHER', botToken: 'xoxb-other' });
  const post = async (token: string, apiUrl = slack.apiUrl) => {
    const body = JSON.stringify({ channel: 'C0GENERAL', text: 'hello' });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await fetch(`${apiUrl}chat.postMessage`, { method: 'POST', headers, body });
    return [response.status, response.headers.get('retry-after')];
  };
  const inTurn = async (token: string, apiUrl?: string) => {
    const answers = [];
    for (let count = 0; count < 5; count += 1) answers.push(await post(token, apiUrl));
    return answers;
  };
  const fourThenWait = [
    [200, null],
    [200, null],
    [200, null],
    [200, null],
    [429, '1'],
  ];
  expect(await inTurn(slack.botToken)).toEqual(fourThenWait);
  expect(await inTurn(other.botToken)).toEqual(fourThenWait);
  expect((await inTurn(lenient.botToken, lenient.apiUrl)).every(([status]) => status === 200)).toBe(true);
});

it('lets the real web client through when it waits as it is told', async () => {
  const slack = await startLocalSlack({ rateLimits: true });
  onTestFinished(() => slack.close());
  const client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
  const posts = [1, 2, 3, 4, 5].map((number) =>
    client.chat.postMessage({ channel: 'C0GENERAL', text: `${number}` }),
  );
  await Promise.all(posts);
  expect(slack.workspace.messages).toHaveLength(5);
  expect(slack.workspace.calls.some(({ status }) => status === 429)).toBe(true);
});
