import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADA, BOB, GENERAL, LOBBY, startTestDiscord, type TestDiscord } from './start-test-discord.ts';
import { bodyOf, labelsOf, titleOf } from './support/read-message.ts';

let test: TestDiscord;

beforeEach(async () => {
  test = await startTestDiscord();
});

afterEach(async () => {
  // Whatever was said, nobody was pinged.
  const { messages, botUserId } = test.discord.world;
  expect(messages.flatMap(({ author, pings }) => (author === botUserId ? pings : []))).toEqual([]);
  await test.close();
});

async function define(term: string, options: Record<string, boolean> = {}, channel = GENERAL) {
  const { message } = await test.ada.command('define', { term, ...options }, { channel });
  if (!message) throw new Error('The bot gave no answer.');
  return message;
}

describe('/define', () => {
  it('answers the asker alone, with a way to share', async () => {
    const message = await define('backpressure');
    expect(titleOf(message)).toBe('Backpressure');
    expect(message.ephemeralFor).toBe(ADA);
    expect(labelsOf(message)).toEqual(
      expect.arrayContaining(['Circuit Breaker', 'Channel', 'Share in channel']),
    );
    expect(test.bob.sees()).toEqual([]);
  });

  it('answers everyone in one step when asked to', async () => {
    const message = await define('backpressure', { public: true });
    expect(message.ephemeralFor).toBeUndefined();
    expect(labelsOf(message)).toContain('Delete');
    expect(labelsOf(message)).not.toContain('Share in channel');
  });

  it.each([
    ['CAP-theorem', 'CAP Theorem'],
    ['what is 2pc?', 'Two-Phase Commit (2PC)'],
    ['bakpressure', 'Backpressure'],
    ['term:acid', 'ACID'],
  ])('reads “%s” as %s', async (typed, title) => {
    expect(titleOf(await define(typed))).toBe(title);
  });

  it('offers candidates when unsure, and answers the choice in place', async () => {
    const message = await define('consistency');
    expect(titleOf(message)).toBe('Which one do you mean?');
    await test.ada.press(message, 'Eventual Consistency');
    expect(titleOf(message)).toBe('Eventual Consistency');
    expect(message.ephemeralFor).toBe(ADA);
  });

  it('says kindly and privately that a term is unknown, whatever was asked for', async () => {
    const message = await define('vertical farming', { public: true });
    expect(titleOf(message)).toBe('Not in the glossary yet');
    expect(message.ephemeralFor).toBe(ADA);
  });

  it('answers within a server that has not added the bot', async () => {
    const message = await define('backpressure', {}, LOBBY);
    expect(titleOf(message)).toBe('Backpressure');
    await test.ada.press(message, 'Circuit Breaker');
    expect(titleOf(message)).toBe('Circuit Breaker');
  });

  it('shows what people typed as text', async () => {
    const message = await define('@everyone **x** <@200000000000000002> [a](https://evil)');
    expect(bodyOf(message)).toContain('\\\\*\\\\*x');
  });
});

describe('completion', () => {
  it('puts the wanted term first, and sends back what can be told from typed text', async () => {
    const [first] = await test.ada.complete('define', { term: 'bac' }, 'term');
    expect(first).toEqual({ name: 'Backpressure', value: 'term:backpressure' });
  });

  it('offers well-connected terms before anything is typed', async () => {
    expect(await test.ada.complete('define', { term: '' }, 'term')).toHaveLength(25);
  });

  it('offers the categories for browsing', async () => {
    const choices = await test.ada.complete('glossary browse', { category: 'data' }, 'category');
    expect(choices).toEqual([{ name: 'Databases', value: 'databases' }]);
  });
});

describe('a button', () => {
  it('shows a related term in place on a private card, with the way back', async () => {
    const message = await define('backpressure');
    await test.ada.press(message, 'Circuit Breaker');
    expect(titleOf(message)).toBe('Circuit Breaker');
    await test.ada.press(message, 'Back to Backpressure');
    expect(titleOf(message)).toBe('Backpressure');
    expect(test.said()).toHaveLength(1);
  });

  it('opens a private copy from a public card and leaves that as it is', async () => {
    const card = await define('backpressure', { public: true });
    const { message } = await test.bob.press(card, 'Circuit Breaker');
    expect(message).toMatchObject({ ephemeralFor: BOB });
    expect(titleOf(message)).toBe('Circuit Breaker');
    expect(titleOf(card)).toBe('Backpressure');
    expect(card.edited).toBe(false);
  });

  it('shares with the plain name of who shared it', async () => {
    const { message } = await test.ada.press(await define('backpressure'), 'Share in channel');
    expect(message?.ephemeralFor).toBeUndefined();
    expect(bodyOf(message)).toContain('Shared by ada');
  });

  it('deletes a public answer for the asker only', async () => {
    const card = await define('backpressure', { public: true });
    const { message } = await test.bob.press(card, 'Delete');
    expect(message?.content).toContain('Only the person who asked');
    expect(card.deleted).toBe(false);
    await test.ada.press(card, 'Delete');
    await test.discord.waitFor(() => card.deleted, 'the deletion');
  });

  it.each(['open:zzzzzz:0:', 'nonsense', 'open:x', 'delete:'])(
    'that a stranger made (%s) gets a kind line',
    async (code) => {
      const { message } = await test.ada.pressForged(await define('backpressure'), code);
      expect(message?.content).toMatch(/no longer/);
      expect(message?.ephemeralFor).toBe(ADA);
    },
  );
});

describe('a mention', () => {
  it('is answered by a reply for everyone when sure', async () => {
    const question = test.ada.say('@lemma what’s a circuit breaker?');
    const [answer] = await test.hears(1);
    expect(answer).toMatchObject({ replyTo: question.id });
    expect(titleOf(answer)).toBe('Circuit Breaker');
  });

  it('is answered in the thread that it was asked in', async () => {
    const thread = test.discord.openThread(GENERAL, 'a thread');
    test.ada.say('@lemma 2pc pls', { channel: thread.id });
    const [answer] = await test.hears(1, thread.id);
    expect(titleOf(answer)).toBe('Two-Phase Commit (2PC)');
  });

  it('gets one neutral line when unsure, whose button answers privately', async () => {
    test.ada.say('@lemma consistency');
    const [line] = await test.hears(1);
    expect(line?.content).toBe('I am not sure which term you mean.');
    if (!line) return;
    const { message } = await test.bob.press(line, 'See suggestions');
    expect(message?.ephemeralFor).toBe(BOB);
    expect(labelsOf(message)).toContain('Eventual Consistency');
  });

  it('is answered once, however often Discord delivers it', async () => {
    test.discord.faults.deliverTimes(3);
    test.ada.say('@lemma acid');
    test.ada.say('@lemma inode');
    await test.hears(2);
    expect(test.said().map(titleOf).sort()).toEqual(['ACID', 'Inode']);
  });

  it('counts only when it is new, from a person, and in so many words', async () => {
    const plain = test.ada.say('nothing for anyone');
    test.ada.edit(plain, '@lemma acid');
    test.discord.world.addUser('999', 'robot', true);
    test.discord.person('999').say('@lemma acid');
    test.ada.say('@lemma inode');
    const [answer] = await test.hears(1);
    test.ada.say('thanks', { replyTo: answer?.id ?? '' });
    test.ada.say('@lemma defer');
    await test.hears(2);
    expect(test.said().map(titleOf)).toEqual(['Inode', 'Defer']);
  });
});

it('answers a direct message, and says which glossary it answers from', async () => {
  const channel = test.ada.direct();
  test.ada.say('what is backpressure?', { channel });
  const [answer] = await test.hears(1, channel);
  expect(titleOf(answer)).toBe('Backpressure');
  expect(bodyOf(answer)).toContain('Here I know the built-in terms and the team’s files');
  expect(labelsOf(answer)).not.toContain('Share in channel');
  if (answer) await test.ada.press(answer, 'Circuit Breaker');
  expect(titleOf(answer)).toBe('Circuit Breaker');
  expect(labelsOf(answer)).not.toContain('Share in channel');
});

it.each([
  ['define', { term: 'backpressure' }],
  ['define', { term: 'backpressure', public: true }],
  ['glossary random', {}],
])('answers /%s %o in a direct message with nothing to share or delete', async (command, options) => {
  const { message } = await test.ada.command(command, options, { channel: test.ada.direct() });
  const labels = labelsOf(message);
  expect(labels).not.toEqual([]);
  expect(labels.filter((label) => /Share|Delete/.test(label))).toEqual([]);
});

it('explains the terms of a message from its menu, privately', async () => {
  const said = test.bob.say('We need a circuit breaker and an idempotency key here.');
  const { message } = await test.ada.contextMenu('Define terms here', said);
  expect(message?.ephemeralFor).toBe(ADA);
  expect(bodyOf(message)).toContain('Circuit Breaker');
  expect(bodyOf(message)).toContain('Idempotency');
});

it('says hello in a server that adds it', async () => {
  const [guild] = [...test.discord.world.guilds.values()].filter(({ hasBot }) => !hasBot);
  if (guild) test.discord.invite(guild);
  const [hello] = await test.hears(1, LOBBY);
  expect(hello?.embeds).toEqual([]);
  expect(hello?.content).toMatch(/^Hello! Ask me with .*$/);
});
