import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../../src/playground/discord/start-local-discord.ts';
import { createDiscordActs } from '../../../src/playground/page/discord-acts.ts';
import { type LocalSlack, startLocalSlack } from '../../../src/playground/slack/start-local-slack.ts';
import { stateOf } from './state-of.ts';

const ADA = '200000000000000001';
const GENERAL = '400000000000000001';

let discord: LocalDiscord;
let slack: LocalSlack;

beforeEach(async () => {
  [discord, slack] = await Promise.all([startLocalDiscord(), startLocalSlack()]);
});

afterEach(async () => {
  await Promise.all([discord.close(), slack.close()]);
});

const paneOf = () => stateOf({ slack, discord }).discord;
const open = (message: string) =>
  createDiscordActs(discord)['discord-thread']?.({ person: ADA, channel: GENERAL, message });

it('tells the page what a message replies to', () => {
  const question = discord.person(ADA).say('what is 2pc?');
  const answer = discord.person(ADA).say('two-phase commit', { replyTo: question.id });
  expect(paneOf().messages.map(({ id, replyTo }) => [id, replyTo])).toEqual([
    [question.id, undefined],
    [answer.id, question.id],
  ]);
});

describe('a thread', () => {
  it('is opened beside a message, under its first words, and people can write in it', async () => {
    const message = discord.person(ADA).say('@lemma what is two-phase commit, and where is it used today?');
    const shown: string[] = [];
    discord.world.on('change', () => shown.push(...paneOf().channels.map(({ id }) => id)));
    const { channel } = (await open(message.id)) as { channel: string };
    expect(shown).toContain(channel);
    expect(paneOf().channels).toContainEqual({
      id: channel,
      name: 'what is two-phase commit, and where is…',
      isThread: true,
    });
    discord.person(ADA).say('here', { channel });
    expect(paneOf().messages.at(-1)).toMatchObject({ channel, text: 'here' });
  });

  it('is the one of its message, however often it is opened', async () => {
    const message = discord.person(ADA).say('acid or base?');
    const { channel } = (await open(message.id)) as { channel: string };
    expect(channel).toBe(message.id);
    expect(await open(message.id)).toEqual({ channel });
  });

  it('has a name also where the message has no words', async () => {
    const { channel } = (await open(discord.person(ADA).say('@lemma').id)) as { channel: string };
    expect(paneOf().channels).toContainEqual({ id: channel, name: 'Thread', isThread: true });
  });

  it('is not opened in a direct conversation, nor in a thread', async () => {
    const direct = discord.person(ADA).say('acid', { channel: discord.person(ADA).direct() });
    await expect(open(direct.id)).rejects.toThrow('Discord has no threads here.');
    const thread = discord.openThread(GENERAL, 'aside').id;
    const inside = discord.person(ADA).say('acid', { channel: thread });
    await expect(open(inside.id)).rejects.toThrow('Discord has no threads here.');
    await expect(open('1')).rejects.toThrow('The message is gone.');
  });
});

describe('the language of a person', () => {
  const act = (name: string, body: object) => createDiscordActs(discord)[name]?.(body);
  const localeOf = (person: string) => paneOf().people.find(({ id }) => id === person)?.locale;

  it('is chosen for one, and the page is told', async () => {
    let changes = 0;
    discord.world.on('change', () => {
      changes += 1;
    });
    await act('discord-language', { person: ADA, channel: GENERAL, locale: 'de' });
    expect([localeOf(ADA), localeOf('200000000000000002'), changes]).toEqual(['de', 'en-US', 1]);
    expect(await act('discord-commands', { person: ADA })).toMatchObject({ locale: 'de' });
  });

  it.each(['', 'DE', 'deutsch', 'de; drop'])('is never “%s”', async (locale) => {
    await expect(act('discord-language', { person: ADA, locale })).rejects.toThrow();
    expect(localeOf(ADA)).toBe('en-US');
  });
});
