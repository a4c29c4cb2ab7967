import { App, SocketModeReceiver } from '@slack/bolt';
import { expect, it } from 'vitest';
import { startLocalSlack } from '../../../src/playground/slack/start-local-slack.ts';

it('lets the real Bolt answer a command, a mention and a press over Socket Mode', async () => {
  const slack = await startLocalSlack();
  const receiver = new SocketModeReceiver({
    appToken: slack.appToken,
    clientPingTimeout: 1500,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
  });
  const app = new App({ token: slack.botToken, receiver, clientOptions: { slackApiUrl: slack.apiUrl } });
  app.command('/define', async ({ ack }) => {
    await ack({
      text: 'private',
      blocks: [
        {
          type: 'actions',
          elements: [{ type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'Press me' } }],
        },
      ],
    });
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: `you said ${event.text}`, thread_ts: event.ts });
  });
  app.action('a', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'pressed', replace_original: true });
  });
  await app.start();
  const ada = slack.person('U0ADA');
  expect(await ada.command('/define', 'x')).toEqual({ acked: true });
  const [answer] = ada.sees();
  expect(answer).toMatchObject({ ephemeralFor: 'U0ADA', text: 'private' });
  if (!answer) throw new Error('no answer');
  await ada.press(answer, 'Press me');
  await slack.waitFor(() => answer.text === 'pressed', 'the replaced answer');
  await ada.say('hello @lemma');
  const reply = await slack.waitFor(
    () => slack.workspace.messages.find(({ threadTs }) => threadTs),
    'the reply',
  );
  expect(reply.text).toBe('you said hello <@U0LEMMA>');
  await app.stop();
  await slack.close();
});
