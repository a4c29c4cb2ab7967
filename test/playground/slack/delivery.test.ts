import type { ServerResponse } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { type LocalSlackOptions, startLocalSlack } from '../../../src/playground/slack/start-local-slack.ts';
import { startApp } from './start-app.ts';

type Setting = LocalSlackOptions & { readonly acknowledge?: (response: ServerResponse) => void };

async function start({ acknowledge, ...options }: Setting = {}) {
  const app = await startApp(acknowledge);
  const slack = await startLocalSlack({ requestUrl: app.url, ...options });
  onTestFinished(async () => {
    await Promise.all([slack.close(), app.close()]);
  });
  return { app, slack, ada: slack.person('U0ADA') };
}

it('tells the person that a command was not acknowledged within three seconds', async () => {
  const { ada } = await start({ acknowledge: () => {} });
  const asked = Date.now();
  expect(await ada.command('/define', 'acid')).toEqual({ acked: false, error: 'operation_timeout' });
  expect(Date.now() - asked).toBeGreaterThanOrEqual(2_990);
});

it('tells the person that the app is not there', async () => {
  const { ada, app } = await start();
  await app.close();
  expect(await ada.command('/define', 'acid')).toEqual({ acked: false, error: 'dispatch_failed' });
});

it('delivers an event at most three times again, saying why', async () => {
  const { ada, app } = await start({ acknowledge: (response) => response.writeHead(500).end() });
  await ada.say('@lemma acid');
  expect(app.headers.map((headers) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2', '3']);
  expect(app.headers.at(-1)).toMatchObject({ 'x-slack-retry-reason': 'http_timeout' });
  expect(new Set(app.received.map((payload) => payload.event_id)).size).toBe(1);
});

it('tells an app only of what its scopes allow and of where it is a member', async () => {
  const { ada, app } = await start({ scopes: ['commands', 'im:history'] });
  await ada.say('@lemma acid');
  await ada.invite('C0RANDOM');
  await ada.say('acid', { channel: 'D0ADA' });
  expect(app.received).toMatchObject([{ event: { type: 'message', channel_type: 'im' } }]);

  const member = await start({ scopes: ['app_mentions:read', 'channels:read'] });
  await member.ada.say('@lemma acid', { channel: 'C0RANDOM' });
  await member.ada.say('no mention');
  await member.ada.invite('C0RANDOM');
  await member.ada.say('@lemma acid', { channel: 'C0RANDOM' });
  expect(member.app.received).toMatchObject([
    { event: { type: 'member_joined_channel' } },
    { event: { type: 'app_mention' } },
  ]);
});
