import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/slack/start-local-slack.ts';
import { startApp, type TestApp } from './start-app.ts';

let slack: LocalSlack;
let app: TestApp;

beforeEach(async () => {
  app = await startApp();
  slack = await startLocalSlack({ requestUrl: app.url });
});
afterEach(async () => {
  await Promise.all([slack.close(), app.close()]);
});

const clientOf = (token: string) =>
  new WebClient(token, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });

it('serves many workspaces, each by its own token', async () => {
  const other = slack.addTeam({ id: 'T0OTHER', botToken: 'xoxb-other' });
  expect(await clientOf(slack.botToken).auth.test()).toMatchObject({ team_id: 'T0LEMMA' });
  expect(await clientOf(other.botToken).auth.test()).toMatchObject({ team_id: 'T0OTHER' });
  await clientOf(other.botToken).chat.postMessage({ channel: 'C0GENERAL', text: 'there' });
  expect(other.workspace.messages.map(({ text }) => text)).toEqual(['there']);
  expect(slack.workspace.messages).toEqual([]);
  await expect(clientOf('xoxb-nobody').auth.test()).rejects.toThrow('invalid_auth');
});

it('tells the app in which workspace something was done, and takes the answer there', async () => {
  const other = slack.addTeam({ id: 'T0OTHER', botToken: 'xoxb-other' });
  await other.person('U0ADA').command('/define', 'acid');
  await slack.person('U0ADA').command('/define', 'acid');
  const [there, here] = app.received;
  expect([there?.team_id, here?.team_id]).toEqual(['T0OTHER', 'T0LEMMA']);
  const answer = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"text":"card"}' };
  await fetch(String(there?.response_url), answer);
  expect(other.workspace.messages.map(({ text }) => text)).toEqual(['card']);
  expect(slack.workspace.messages).toEqual([]);
});

it('puts faults in the way of one workspace alone', async () => {
  const other = slack.addTeam({ id: 'T0OTHER', botToken: 'xoxb-other' });
  other.faults.setOutage({ kind: 'refuse', error: 'account_inactive' });
  await expect(clientOf(other.botToken).auth.test()).rejects.toThrow('account_inactive');
  expect(await clientOf(slack.botToken).auth.test()).toMatchObject({ ok: true });
});
