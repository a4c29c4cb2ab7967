import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/slack/start-local-slack.ts';
import { judgeSlackPayload } from '../../support/judge-slack.ts';

type Payload = { readonly type?: string; readonly event?: { readonly type: string } };

const received: Payload[] = [];
const app = createServer(async (request, response) => {
  received.push(readPayload(await text(request), request.headers['content-type'] ?? ''));
  response.end();
});
let slack: LocalSlack;

beforeAll(async () => {
  slack = await startLocalSlack();
  app.listen(0, '127.0.0.1');
  await once(app, 'listening');
  slack.deliverTo(`http://127.0.0.1:${(app.address() as AddressInfo).port}/`);
});

afterAll(async () => {
  app.close();
  app.closeAllConnections();
  await slack.close();
});

/** Commands come as a form, interactions as JSON in a form, events as JSON. */
function readPayload(body: string, type: string): Payload {
  if (type.includes('json')) return JSON.parse(body);
  const form = Object.fromEntries(new URLSearchParams(body));
  return form.payload ? JSON.parse(form.payload) : form;
}

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

  const judged = received.map((payload) => {
    const name = payload.event?.type ?? payload.type ?? 'slash_commands';
    return [name, judgeSlackPayload(name, payload.event ?? payload)] as const;
  });
  expect(judged).toEqual(
    ['app_mention', 'message', 'slash_commands', 'message_action', 'block_actions'].map((name) => [name, []]),
  );
});
