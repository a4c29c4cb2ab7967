import { WebAPIPlatformError, WebClient } from '@slack/web-api';
import { expect, it, onTestFinished } from 'vitest';
import { startLocalSlack } from '../../../src/playground/slack/start-local-slack.ts';

async function start(scopes: readonly string[]) {
  const slack = await startLocalSlack({ scopes });
  onTestFinished(() => slack.close());
  slack.workspace.addChannel('G0TEAM', 'team', 'private', ['U0ADA', slack.workspace.botUserId]);
  slack.workspace.addChannel('G0SECRET', 'secret', 'private', ['U0ADA']);
  const client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });
  /** A thread with so many replies, and a call that reads it. */
  const thread = (channel: string, replies = 1) => {
    const post = (text: string, threadTs?: string) =>
      slack.workspace.post({ channel, user: 'U0ADA', text, ...(threadTs ? { threadTs } : {}) });
    const { ts } = post('start');
    for (let reply = 1; reply <= replies; reply += 1) post(`reply ${reply}`, ts);
    post('elsewhere');
    return (more: Record<string, unknown> = {}) =>
      client.apiCall('conversations.replies', { channel, ts, ...more }).catch((error: unknown) => {
        if (error instanceof WebAPIPlatformError) return error.data;
        throw error;
      });
  };
  return { slack, thread };
}

const textsOf = (answer: unknown) =>
  (answer as { messages: { text: string }[] }).messages.map(({ text }) => text);
const cursorOf = (answer: unknown) =>
  (answer as { response_metadata: { next_cursor: string } }).response_metadata.next_cursor;

it.each([
  ['channels:history', 'C0GENERAL'],
  ['groups:history', 'G0TEAM'],
  ['im:history', 'D0ADA'],
])('lets an app with %s read the threads of %s and of no other kind of place', async (scope, place) => {
  const { thread } = await start([scope]);
  for (const channel of ['C0GENERAL', 'G0TEAM', 'D0ADA']) {
    const answer = await thread(channel)();
    if (channel === place) expect(textsOf(answer)).toEqual(['start', 'reply 1']);
    else expect(answer).toMatchObject({ error: 'missing_scope', provided: scope });
  }
});

it('lets an app read only where it is a member', async () => {
  const { thread } = await start(['channels:history', 'groups:history']);
  expect(await thread('C0RANDOM')()).toMatchObject({ error: 'not_in_channel' });
  expect(await thread('G0SECRET')()).toMatchObject({ error: 'channel_not_found' });
});

it('gives the oldest first, page by page', async () => {
  const { thread } = await start(['channels:history']);
  const read = thread('C0GENERAL', 4);
  const first = await read({ limit: 2 });
  const second = await read({ limit: 2, cursor: cursorOf(first) });
  const third = await read({ limit: 2, cursor: cursorOf(second) });
  expect([first, second, third].map(textsOf)).toEqual([
    ['start', 'reply 1'],
    ['reply 2', 'reply 3'],
    ['reply 4'],
  ]);
  expect([first, second, third]).toMatchObject([{ has_more: true }, { has_more: true }, { has_more: false }]);
  expect(cursorOf(third)).toBe('');
});

it.each([
  ['invalid_limit', { limit: 1_001 }],
  ['invalid_limit', { limit: 0 }],
  ['invalid_cursor', { cursor: 'mine' }],
  ['thread_not_found', { ts: '1.000001' }],
])('says %s to %j', async (error, more) => {
  const { thread } = await start(['channels:history']);
  expect(await thread('C0GENERAL')(more)).toMatchObject({ error });
});
