import { afterEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../../../src/config-error.ts';
import { INTENTS } from '../../../src/playground/discord/gateway.ts';
import type { DiscordMessage } from '../../../src/playground/discord/message.ts';
import { BOB, GENERAL, startTestDiscord, type TestDiscord } from './start-test-discord.ts';
import { bodyOf, labelsOf, titleOf } from './support/read-message.ts';
import { tinyContext } from './support/tiny-glossary.ts';

const LIST = 'GET /channels/:channel/messages';
const GET = 'GET /channels/:channel/messages/:message';
const CANT_READ = 'I can’t read this thread; use *Define terms here* on a message.';
const CANT_READ_MESSAGE = 'I can’t read this message; use *Define terms here* on it.';
const NOT_A_THREAD = 'Say that in a thread, or use *Define terms here* on a message.';
const NONE = 'I found no glossary term in this thread.';
const NONE_IN_MESSAGE = 'I found no glossary term in this message.';

let test: TestDiscord;

afterEach(() => test.close());

/** A bot that was granted the intent Message Content, and was told so. */
async function startReader(): Promise<void> {
  test = await startTestDiscord({
    context: tinyContext(),
    discord: { grantedIntents: INTENTS.messageContent },
    adapter: { messageContent: true },
  });
}

async function startWithoutIntent(): Promise<void> {
  test = await startTestDiscord({ context: tinyContext() });
}

/** Asks in a thread, or in reply to a message, and gives the line that everyone sees. */
async function ask(text: string, place: { channel?: string; replyTo?: string }): Promise<DiscordMessage> {
  const before = test.said(test.ada.id, place.channel).length;
  const question = test.ada.say(text, place);
  const line = (await test.hears(before + 1, place.channel)).at(-1);
  if (!line) throw new Error('The bot gave no answer.');
  expect(line).toMatchObject({ replyTo: question.id, pings: [] });
  expect(line.ephemeralFor).toBeUndefined();
  return line;
}

/** The terms that somebody sees who presses the button of the line. */
async function termsBehind(line: DiscordMessage): Promise<string[]> {
  const { message } = await test.bob.press(line, 'See the terms');
  expect(message?.ephemeralFor).toBe(BOB);
  return labelsOf(message).filter((label) => !label.startsWith('Share'));
}

describe('a mention in a thread that asks for nothing else', () => {
  it('gets one line for everyone about the first message and the thread, whose button lists the terms', async () => {
    await startReader();
    const start = test.bob.say('We need a circuit breaker');
    const { id: channel } = test.discord.openThread(GENERAL, 'retries', start);
    test.ada.say('behind the load balancer', { channel });
    test.bob.say('or some back pressure, and a circuit breaker', { channel });
    const line = await ask('@lemma', { channel });
    expect(line.content).toBe('I know 3 terms of this thread.');
    expect(labelsOf(line)).toEqual(['See the terms']);
    expect(await termsBehind(line)).toEqual(['Circuit Breaker', 'Load Balancer', 'Backpressure']);
    expect(line.edited).toBe(false);
  });

  it.each(['explain', 'Explain this thread', 'please explain'])('or only “%s”', async (words) => {
    await startReader();
    const { id: channel } = test.discord.openThread(GENERAL, 'a thread');
    test.bob.say('ACID!', { channel });
    const line = await ask(`@lemma ${words}`, { channel });
    expect(line.content).toBe('I know one term of this thread.');
    expect(await termsBehind(line)).toEqual(['ACID']);
  });

  it('is about the latest thirty messages of a long one', async () => {
    await startReader();
    const start = test.bob.say('ACID');
    const { id: channel } = test.discord.openThread(GENERAL, 'long', start);
    test.bob.say('load balancer', { channel });
    test.bob.say('circuit breaker', { channel });
    for (let count = 0; count < 29; count += 1) test.ada.say(`so, ${count}`, { channel });
    expect(await termsBehind(await ask('@lemma', { channel }))).toEqual(['ACID', 'Circuit Breaker']);
  });

  it('leaves out what the bot itself said, and what comes after it', async () => {
    await startReader();
    test.discord.world.addUser('999', 'robot', true);
    const { id: channel } = test.discord.openThread(GENERAL, 'a thread');
    test.discord.person('999').say('circuit breaker', { channel });
    test.ada.say('@lemma load balancer', { channel });
    await test.hears(1, channel);
    const line = await ask('@lemma', { channel });
    expect(await termsBehind(line)).toEqual(['Circuit Breaker', 'Load Balancer']);
  });

  it('reads what other bots show in their embeds', async () => {
    await startReader();
    const { world } = test.discord;
    const { id: channel } = test.discord.openThread(GENERAL, 'a thread');
    world.addUser('999', 'deploys', true);
    const fields = [{ name: 'Cause', value: 'The circuit breaker is open' }];
    const embeds = [{ title: 'Deploy', description: 'No load balancer', fields }];
    world.post({ channel, author: '999', body: { embeds } });
    const line = await ask('@lemma', { channel });
    expect(await termsBehind(line)).toEqual(['Load Balancer', 'Circuit Breaker']);
  });

  it('says so where there is no term', async () => {
    await startReader();
    const { id: channel } = test.discord.openThread(GENERAL, 'a thread');
    test.bob.say('lunch?', { channel });
    expect(bodyOf(await ask('@lemma', { channel }))).toContain(NONE);
  });

  it('still asks a question when it says more', async () => {
    await startReader();
    const { id: channel } = test.discord.openThread(GENERAL, 'a thread');
    test.bob.say('circuit breaker', { channel });
    expect(titleOf(await ask('@lemma acid', { channel }))).toBe('ACID');
    expect(test.calls(LIST)).toHaveLength(0);
  });

  it('gets its answer after a server error and a lost reply', async () => {
    await startReader();
    const { id: channel } = test.discord.openThread(GENERAL, 'a thread');
    test.bob.say('ACID', { channel });
    test.discord.faults.plan.add(LIST, { kind: 'status', status: 503 });
    test.discord.faults.plan.add(LIST, { kind: 'lose-reply' });
    expect(await termsBehind(await ask('@lemma', { channel }))).toEqual(['ACID']);
  });
});

describe('a mention in reply to a message', () => {
  it('is about that message alone, also in a thread', async () => {
    await startReader();
    const { id: channel } = test.discord.openThread(GENERAL, 'a thread');
    test.bob.say('load balancer', { channel });
    for (const place of [{}, { channel }]) {
      const said = test.bob.say('a circuit breaker, then', place);
      const line = await ask('@lemma', { ...place, replyTo: said.id });
      expect(line.content).toBe('I know one term of this message.');
      expect(await termsBehind(line)).toEqual(['Circuit Breaker']);
    }
  });

  it.each<[string, () => DiscordMessage]>([
    [
      'the bot’s own',
      () =>
        test.discord.world.post({
          channel: GENERAL,
          author: test.discord.world.botUserId,
          body: { content: 'ACID' },
        }),
    ],
    ['one without a term', () => test.bob.say('lunch?')],
  ])('says so where that is %s', async (_which, say) => {
    await startReader();
    expect(bodyOf(await ask('@lemma', { replyTo: say().id }))).toContain(NONE_IN_MESSAGE);
  });

  it('says so where that is gone by now', async () => {
    await startReader();
    const said = test.bob.say('ACID');
    test.discord.faults.plan.add(GET, { kind: 'status', status: 503 });
    const asked = ask('@lemma', { replyTo: said.id });
    await test.discord.waitFor(() => test.calls(GET).length === 1, 'the first try');
    test.discord.world.remove(said);
    expect(bodyOf(await asked)).toContain(NONE_IN_MESSAGE);
  });
});

describe('a thread that the bot may not read', () => {
  it('gets one line that says how else, without the setting', async () => {
    await startWithoutIntent();
    const said = test.bob.say('ACID');
    const { id: channel } = test.discord.openThread(GENERAL, 'a thread', said);
    for (const [place, text] of [
      [{ channel }, CANT_READ],
      [{ replyTo: said.id }, CANT_READ_MESSAGE],
    ] as const) {
      const line = await ask('@lemma explain', place);
      expect([line.content, labelsOf(line)]).toEqual([text, []]);
    }
    expect([...test.calls(LIST), ...test.calls(GET)]).toEqual([]);
  });

  it('also where Read Message History is missing', async () => {
    await startReader();
    const { id: channel } = test.discord.openThread(GENERAL, 'a thread');
    test.bob.say('ACID', { channel });
    test.discord.faults.plan.add(LIST, { kind: 'refuse', error: '50013' });
    expect((await ask('@lemma', { channel })).content).toBe(CANT_READ);
  });

  it('leaves a bare mention elsewhere what it was: a greeting', async () => {
    await startReader();
    expect((await ask('@lemma', {})).content).toMatch(/^Hello!/);
  });

  it('is asked for where it is: elsewhere, one line says so', async () => {
    await startReader();
    expect((await ask('@lemma explain', {})).content).toBe(NOT_A_THREAD);
    const channel = test.ada.direct();
    test.ada.say('explain this thread', { channel });
    expect((await test.hears(1, channel)).at(-1)?.content).toBe(NOT_A_THREAD);
    expect(test.calls(LIST)).toEqual([]);
  });
});

it('says what to do when Discord has not granted the intent', async () => {
  test = await startTestDiscord({ context: tinyContext(), idle: true, adapter: { messageContent: true } });
  const failure = await test.adapter.start().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ConfigError);
  expect(String(failure)).toContain('DISCORD_MESSAGE_CONTENT');
  expect(String(failure)).toContain('Turn on Message Content Intent at https://discord.com/developers');
});

it('logs what to do when the intent is taken away while it runs', async () => {
  await startReader();
  test.discord.faults.revokeIntents();
  const line = await test.logs('the bot stays away from Discord');
  expect(JSON.stringify(line)).toContain('Turn on Message Content Intent');
});
