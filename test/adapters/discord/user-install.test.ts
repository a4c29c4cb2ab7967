import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADA, LOBBY, startTestDiscord, type TestDiscord } from './start-test-discord.ts';
import { bodyOf, labelsOf, titleOf } from './support/read-message.ts';

let test: TestDiscord;

beforeEach(async () => {
  test = await startTestDiscord();
});

afterEach(async () => {
  expect(test.logged.filter(({ level }) => level > 30)).toEqual([]);
  await test.close();
});

const PLACES = [
  ['a server that has not added the bot', () => LOBBY],
  ['a conversation of people', () => test.discord.world.openGroup().id],
] as const;

describe.each(PLACES)('as a person’s own app in %s', (_where, placeOf) => {
  it('answers privately, follows related terms in place, and shares under a plain name', async () => {
    const channel = placeOf();
    const { message } = await test.ada.command('define', { term: 'backpressure' }, { channel });
    if (!message) throw new Error('The bot gave no answer.');
    expect(message.ephemeralFor).toBe(ADA);
    await test.ada.press(message, 'Circuit Breaker');
    expect(titleOf(message)).toBe('Circuit Breaker');
    const shared = await test.ada.press(message, 'Share in channel');
    expect(shared.message?.ephemeralFor).toBeUndefined();
    expect(bodyOf(shared.message)).toContain('Shared by ada');
  });

  it('answers publicly, opens private copies, and deletes for the asker', async () => {
    const channel = placeOf();
    const { message } = await test.ada.command('define', { term: 'acid', public: true }, { channel });
    if (!message) throw new Error('The bot gave no answer.');
    expect(message.ephemeralFor).toBeUndefined();
    const copy = await test.bob.press(message, 'CAP Theorem');
    expect(copy.message?.ephemeralFor).toBe(test.bob.id);
    expect(titleOf(message)).toBe('ACID');
    await test.ada.press(message, 'Delete');
    await test.discord.waitFor(() => message.deleted, 'the deletion');
  });

  it('completes, browses, and explains a message', async () => {
    const channel = placeOf();
    const choices = await test.ada.complete('define', { term: 'bac' }, 'term', { channel });
    expect(choices).toEqual([{ name: 'Backpressure', value: 'term:backpressure' }]);
    const { message: home } = await test.ada.command('glossary home', {}, { channel });
    expect(titleOf(home)).toBe('The glossary');
    const said = test.bob.say('An inode, and a load balancer.', { channel });
    const { message } = await test.ada.contextMenu('Define terms here', said);
    expect(labelsOf(message)).toEqual(['Inode', 'Load Balancer', 'Share in channel']);
  });
});

it.each(['acid', 'pizza'])(
  'says in a conversation of people which terms it knows there, when asked for %s',
  async (term) => {
    const channel = test.discord.world.openGroup().id;
    const { message } = await test.ada.command('define', { term }, { channel });
    expect(bodyOf(message)).toContain('Here I know the built-in terms and the team’s files');
  },
);

it('hears nothing of what is said where the bot is no member', async () => {
  test.ada.say('@lemma acid', { channel: test.discord.world.openGroup().id });
  test.ada.say('@lemma acid', { channel: LOBBY });
  test.ada.say('@lemma inode');
  await test.hears(1);
  expect(
    test.discord.world.messages.filter(({ author }) => author === test.discord.world.botUserId),
  ).toHaveLength(1);
});
