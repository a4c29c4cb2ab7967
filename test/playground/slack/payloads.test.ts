import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/slack/start-local-slack.ts';
import { judgeSlackPayload } from '../../support/judge-slack.ts';
import { startApp, type TestApp } from './start-app.ts';

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
    ],
  });
  await ada.press(card, 'Press');

  const judged = app.received.map((payload) => {
    const { event, type = 'slash_commands' } = payload;
    const name = isObject(event) ? String(event.type) : String(type);
    return [name, judgeSlackPayload(name, event ?? payload)] as const;
  });
  expect(judged).toEqual(
    ['app_mention', 'message', 'slash_commands', 'message_action', 'block_actions'].map((name) => [name, []]),
  );
});

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
