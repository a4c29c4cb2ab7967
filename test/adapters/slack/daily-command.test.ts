import { afterEach, describe, expect, it } from 'vitest';
import { listScopes } from '../../../src/adapters/slack/scopes.ts';
import type { SlackMessage } from '../../../src/playground/slack/workspace.ts';
import { MONDAY, openTestDaily } from '../../support/open-test-daily.ts';
import { referenceContext } from '../../support/reference-context.ts';
import { labelsOf } from './read-answers.ts';
import { startTestSlack, type TestSlack } from './start-test-slack.ts';

let test: TestSlack;
let daily: Awaited<ReturnType<typeof openTestDaily>>;
const { required, optional } = listScopes();

async function start(
  scopes: readonly string[] = [...required, ...optional],
  editors: readonly string[] = [],
) {
  const context = await referenceContext('slack');
  const now = () => MONDAY;
  daily = await openTestDaily(context, () => test.adapter.poster);
  test = await startTestSlack({
    context,
    slack: { scopes, now },
    adapter: { daily: daily.desk, editors, now },
  });
}

afterEach(async () => {
  expect(test.logged.filter(({ level }) => level > 30)).toEqual([]);
  await test.close();
  await daily.close();
});

/** The card that the command is answered with. */
async function asks(who: 'ada' | 'bob', typed = '', channel = 'C0GENERAL'): Promise<SlackMessage> {
  const { id } = test[who];
  const { length } = test.said(id, channel).filter(({ ephemeralFor }) => ephemeralFor);
  await test[who].command('/glossary', `daily ${typed}`, { channel });
  const privately = () => test.said(id, channel).filter(({ ephemeralFor }) => ephemeralFor)[length];
  return test.slack.waitFor(privately, 'the card');
}

const says = (card: SlackMessage, text: string) => test.slack.waitFor(() => card.text.includes(text), text);
const posts = (channel: string) => test.said('U0ADA', channel).filter(({ ephemeralFor }) => !ephemeralFor);

describe('the term of the day on Slack', () => {
  it('is set up, changed, posted, put off and turned off on one private card', async () => {
    await start();
    const card = await asks('ada');
    await says(card, 'Nobody has set it up here yet');
    expect(labelsOf(card)).toEqual(['Turn on', 'Change…', 'Preview', 'Send it to me, too', 'Glossary home']);
    await test.ada.press(card, 'Turn on');
    await says(card, 'It is on.');
    expect(card.text).toContain('Every weekday at 09:00 (Europe/Berlin)');

    await test.ada.press(card, 'Change…');
    await test.slack.waitFor(() => test.ada.modal(), 'the form');
    await test.ada.submit({ time: '25:00', zone: 'Nowhere' });
    expect(Object.keys(test.ada.modal()?.errors ?? {})).toEqual(['time', 'zone']);
    await test.ada.submit({ time: '10:15', zone: 'berlin', days: ['mon', 'fri'], style: 'guess' });
    await says(card, 'Your changes are saved.');
    expect(card.text).toContain('10:15 (Europe/Berlin)');

    await test.ada.press(card, 'Pause…');
    await test.slack.waitFor(() => test.ada.modal(), 'the form');
    await test.ada.submit({ until: 'soon' });
    expect(Object.keys(test.ada.modal()?.errors ?? {})).toEqual(['until']);
    await test.ada.submit({ until: '2 weeks' });
    await says(card, 'Paused');
    await test.ada.press(card, 'Resume');
    await says(card, 'It goes on.');

    await test.ada.press(card, 'Post now');
    await says(card, 'Today’s term is posted.');
    expect(posts('C0GENERAL')).toHaveLength(1);
    expect(JSON.stringify(card.blocks)).toContain('https://local.slack.test/archives/C0GENERAL/p');
    await test.ada.press(card, 'Post now');
    await says(card, 'was posted before');
    expect(posts('C0GENERAL')).toHaveLength(1);

    await test.ada.press(card, 'Skip next');
    await says(card, 'is left out');
    await test.ada.press(card, 'Preview');
    await says(card, 'The next terms of the day');
    const again = await asks('ada', 'off');
    expect(again.text).toContain('It is off.');
    expect(test.bob.sees().filter(({ ephemeralFor }) => ephemeralFor)).toEqual([]);
  });

  it('is only looked at by those who may not change it', async () => {
    await start();
    const card = await asks('bob');
    expect(card.text).toContain('Workspace admins, the channel’s creator');
    expect(labelsOf(card)).not.toContain('Turn on');
    await test.bob.pressForged(card, 'schedule:on');
    await says(card, 'You can look, but you may not change it here.');
    expect((await asks('bob', 'on 9:30')).text).toContain('You can look');
    expect((await asks('ada')).text).toContain('Nobody has set it up');
  });

  it('asks for the time zone where no scope tells it, and takes the word of the editors', async () => {
    await start(required, ['U0ADA']);
    const card = await asks('ada');
    expect(card.text).toContain('I don’t know your time zone yet');
    await test.ada.press(card, 'Turn on');
    await says(card, 'Which time zone?');
    await test.ada.press(card, 'Asia/Tokyo');
    await says(card, 'It is on.');
    expect(card.text).toContain('(Asia/Tokyo)');
  });

  it('says that the bot is not in the channel', async () => {
    await start();
    expect((await asks('ada', '', 'C0RANDOM')).text).toContain('I am not in this channel');
  });

  it('comes to a person alone, from a channel or from the conversation with the bot', async () => {
    await start();
    const card = await asks('bob', 'me on');
    expect(card.text).toContain('Just for you');
    await test.bob.press(card, 'Send now');
    await says(card, 'Today’s term is posted.');
    const talk = await asks('bob', 'now', 'D0BOB');
    expect(talk.text).toContain('was posted before');
    expect([posts('C0GENERAL').length, posts('D0BOB').length]).toEqual([0, 1]);
  });

  it('can’t come to a person whom the bot may not write to', async () => {
    await start(required);
    expect((await asks('bob', 'me on')).text).toContain('I can’t write to you');
    expect((await asks('bob', 'on', 'D0BOB')).text).toContain('I can’t write to you');
  });

  it('is set up in the Home tab for oneself', async () => {
    await start();
    await test.ada.openHome();
    const home = await test.slack.waitFor(() => test.ada.home(), 'the Home tab');
    await test.ada.pressForged(home, 'schedule:show:me');
    const shows = (text: string) =>
      test.slack.waitFor(() => {
        const shown = test.ada.home();
        return JSON.stringify(shown?.blocks).includes(text) ? shown : undefined;
      }, text);
    await test.ada.press(await shows('You don’t get it yet'), 'Change…');
    await test.slack.waitFor(() => test.ada.modal(), 'the form');
    await test.ada.submit({ time: '8:30' });
    await shows('It is on.');
  });

  it('pressed on a public card is answered to that person alone', async () => {
    await start();
    const { text, blocks } = await asks('ada');
    const { botUserId: user } = test.slack.workspace;
    const rows = blocks.map((block) => ({
      ...block,
      ...(block.block_id ? { block_id: String(block.block_id).replace('asker', 'everyone') } : {}),
    }));
    const card = test.slack.workspace.post({ channel: 'C0GENERAL', user, bot: true, text, blocks: rows });
    await test.bob.press(card, 'Preview');
    const answer = await test.slack.waitFor(
      () => test.said('U0BOB').find((each) => each.text.startsWith('The next terms')),
      'the preview',
    );
    expect(answer.ephemeralFor).toBe('U0BOB');
    expect(card.text).toBe(text);
  });
});
