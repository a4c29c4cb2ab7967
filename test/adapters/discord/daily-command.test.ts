import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../../../src/playground/discord/json.ts';
import type { DiscordMessage } from '../../../src/playground/discord/message.ts';
import { MONDAY, openTestDaily } from '../../support/open-test-daily.ts';
import { referenceContext } from '../../support/reference-context.ts';
import { BOB, GENERAL, LOBBY, startTestDiscord, type TestDiscord } from './start-test-discord.ts';

let test: TestDiscord;
let daily: Awaited<ReturnType<typeof openTestDaily>>;

beforeEach(async () => {
  const context = await referenceContext('discord');
  const now = () => MONDAY;
  daily = await openTestDaily(context, () => test.adapter.poster);
  test = await startTestDiscord({ context, discord: { now }, adapter: { daily: daily.desk, now } });
});
afterEach(async () => {
  expect(test.logged.filter(({ level }) => level > 30)).toEqual([]);
  await test.close();
  await daily.close();
});

const textOf = ({ content, embeds }: DiscordMessage) => `${content} ${JSON.stringify(embeds)}`;
const says = (card: DiscordMessage, text: string) =>
  test.discord.waitFor(() => textOf(card).includes(text), `“${text}” on ${textOf(card)}`);

/** The card that the command is answered with. */
async function asks(who: 'ada' | 'bob', change = '', channel = GENERAL): Promise<DiscordMessage> {
  const { message } = await test[who].command('glossary daily', change ? { change } : {}, { channel });
  if (!message) throw new Error('There is no answer.');
  await test.discord.waitFor(() => !message.loading, 'the card');
  return message;
}

async function opensForm(card: DiscordMessage, label: string): Promise<Json> {
  const { modal } = await test.ada.press(card, label);
  if (!modal) throw new Error(`“${label}” opened no form.`);
  return modal;
}

const posts = (channel = GENERAL) => test.said(BOB, channel).filter(({ ephemeralFor }) => !ephemeralFor);

describe('the term of the day on Discord', () => {
  it('is set up, changed, posted, put off and turned off on one private card', async () => {
    const card = await asks('ada');
    await says(card, 'Nobody has set it up here yet');
    await test.ada.press(card, 'Turn on');
    await says(card, 'Which time zone?');
    await test.ada.press(card, 'Europe/Berlin');
    await says(card, 'It is on.');

    const form = await opensForm(card, 'Change…');
    await test.ada.submit(form, { time: '25:00', zone: 'Nowhere' }, card);
    await says(card, 'Nothing is saved yet');
    await test.ada.submit(
      await opensForm(card, 'Open the form again'),
      { time: '10:15', zone: 'berlin', days: ['mon', 'fri'], style: 'guess' },
      card,
    );
    await says(card, 'Your changes are saved.');
    await says(card, '10:15 (Europe/Berlin)');

    await test.ada.submit(await opensForm(card, 'Pause…'), { until: '2 weeks' }, card);
    await says(card, 'Paused');
    await test.ada.press(card, 'Resume');
    await says(card, 'It goes on.');

    await test.ada.press(card, 'Post now');
    await says(card, 'Today’s term is posted.');
    const [post] = posts();
    await says(card, `https://discord.com/channels/300000000000000001/${GENERAL}/${post?.id}`);
    await test.ada.press(card, 'Post now');
    await says(card, 'was posted before');
    expect(posts()).toHaveLength(1);

    await test.ada.press(card, 'Skip next');
    await says(card, 'is left out');
    await test.ada.press(card, 'Preview');
    await says(card, 'The next terms of the day');
    await says(await asks('ada', 'off'), 'It is off.');
    expect(test.said(BOB)).toEqual(posts());
  });

  it('is only looked at by those who may not change it', async () => {
    const card = await asks('bob');
    await says(card, 'Manage Channels');
    expect(JSON.stringify(card.components)).not.toContain('Turn on');
    await test.bob.pressForged(card, 'schedule:on');
    await says(card, 'You can look, but you may not change it here.');
    await says(await asks('bob', 'on 9:30 berlin'), 'You can look');
    await says(await asks('ada'), 'Nobody has set it up');
  });

  it('says that the bot is not in the server', async () => {
    await says(await asks('ada', '', LOBBY), 'I am not in this server');
  });

  it('comes to a person alone, from a server or from the conversation with the bot', async () => {
    const card = await asks('bob', 'me on 9:30 berlin');
    await says(card, 'It is on.');
    await test.bob.press(card, 'Send now');
    await says(card, 'Today’s term is posted.');
    const direct = test.bob.direct();
    await says(await asks('bob', 'now', direct), 'was posted before');
    expect(posts()).toEqual([]);
    expect(posts(direct).filter(({ invokedBy }) => !invokedBy)).toHaveLength(1);
  });

  it('can’t come to a person who takes no messages', async () => {
    test.discord.faults.plan.add('POST /users/@me/channels', { kind: 'refuse', error: '50007' });
    await says(await asks('bob', 'me on 9:30 berlin'), 'I can’t write to you');
  });

  it('pressed on a public card is answered to that person alone', async () => {
    const { content, embeds, components } = await asks('ada');
    const body = { content, embeds, components };
    const card = test.discord.world.post({ channel: GENERAL, author: test.discord.world.botUserId, body });
    const { message } = await test.bob.press(card, 'Preview');
    if (!message) throw new Error('There is no answer.');
    await says(message, 'The next terms of the day');
    expect(message.ephemeralFor).toBe(BOB);
    await says(card, 'Nobody has set it up');
  });
});
