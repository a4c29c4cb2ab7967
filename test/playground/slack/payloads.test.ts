import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/slack/start-local-slack.ts';
import { judgeSlackPayload } from '../../support/judge-slack.ts';
import { startApp, type TestApp } from './start-app.ts';

const SEARCH = {
  type: 'input',
  block_id: 's',
  dispatch_action: true,
  label: { type: 'plain_text', text: 'Search' },
  element: { type: 'plain_text_input', action_id: 'find' },
} as const;

let app: TestApp;
let slack: LocalSlack;

beforeAll(async () => {
  app = await startApp();
  slack = await startLocalSlack({ requestUrl: app.url });
});

afterAll(async () => {
  await Promise.all([slack.close(), app.close()]);
});

it('sends what Bolt’s types say that Slack sends', async () => {
  const ada = slack.person('U0ADA');
  const said = await ada.say('@lemma hello & <b>');
  await ada.say('hello', { channel: 'D0ADA' });
  await ada.command('/define', 'acid');
  await ada.shortcut('define_message', said);
  const card = slack.workspace.post({
    channel: 'C0GENERAL',
    user: slack.workspace.botUserId,
    bot: true,
    text: 'x',
    blocks: [
      {
        type: 'actions',
        block_id: 'b',
        elements: [{ type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'Press' } }],
      },
      SEARCH,
    ],
  });
  await ada.press(card, 'Press');
  await ada.search(card, 'acid & <b>');

  expect(app.received.splice(0).map(judge)).toEqual(
    ['app_mention', 'message', 'slash_commands', 'message_action', 'block_actions', 'block_actions'].map(
      (name) => [name, []],
    ),
  );
});

it('sends what Slack sends of the Home tab', async () => {
  const ada = slack.person('U0ADA');
  await ada.openHome();
  const client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
  await client.views.publish({ user_id: ada.id, view: { type: 'home', blocks: [SEARCH] } });
  await ada.openHome();
  await ada.openHome('messages');
  const home = ada.home();
  if (!home) throw new Error('There is no Home tab.');
  await ada.search(home, 'acid');

  const [first, second, third, searched] = app.received.splice(0);
  expect([first, second, third].map((payload) => payload && judge(payload))).toEqual(
    Array(3).fill(['app_home_opened', []]),
  );
  expect(first).not.toHaveProperty('event.view');
  expect(second).toMatchObject({ event: { tab: 'home', view: { id: home.id, type: 'home' } } });
  expect(third).toMatchObject({ event: { tab: 'messages', channel: 'D0ADA' } });
  // The types ask for an address; Slack gives a view none (docs.slack.dev/reference/interaction-payloads).
  expect(judge({ ...searched, response_url: '' })).toEqual(['block_actions', []]);
  expect(searched).toMatchObject({
    container: { type: 'view', view_id: home.id },
    view: { hash: home.hash, state: { values: { s: { find: { value: 'acid' } } } } },
    actions: [{ type: 'plain_text_input', block_id: 's', action_id: 'find', value: 'acid' }],
  });
  for (const key of ['response_url', 'channel', 'message']) expect(searched).not.toHaveProperty(key);
});

function judge(payload: Record<string, unknown>) {
  const { event, type = 'slash_commands' } = payload;
  const name = isObject(event) ? String(event.type) : String(type);
  return [name, judgeSlackPayload(name, event ?? payload)] as const;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
