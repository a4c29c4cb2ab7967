import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DiscordMessage } from '../../../src/playground/discord/message.ts';
import { ADA, GENERAL, LOBBY, startTestDiscord, type TestDiscord } from './start-test-discord.ts';
import { labelsOf } from './support/read-message.ts';
import { tinyContext } from './support/tiny-glossary.ts';

let test: TestDiscord;
let thread: string;

beforeAll(async () => {
  test = await startTestDiscord({ context: tinyContext() });
});

beforeEach(() => {
  thread = test.discord.openThread(GENERAL, 'retries').id;
});

afterAll(() => test.close());

const shareOf = (message: DiscordMessage | undefined) =>
  labelsOf(message).filter((label) => label.startsWith('Share'));

describe('the button that shares a card', () => {
  it('says that a thread is shared to, where a command was run in one', async () => {
    const [inThread, inChannel] = await Promise.all([
      test.ada.command('define', { term: 'acid' }, { channel: thread }),
      test.ada.command('define', { term: 'acid' }),
    ]);
    expect(shareOf(inThread.message)).toEqual(['Share to thread']);
    expect(shareOf(inChannel.message)).toEqual(['Share in channel']);
  });

  it('says so after a press and a search there, too, and shares there', async () => {
    test.bob.say('@lemma backpressure', { channel: thread });
    const [card] = await test.hears(1, thread);
    if (!card) throw new Error('There is no card.');
    const { message: copy } = await test.ada.press(card, 'Circuit Breaker');
    expect(shareOf(copy)).toEqual(['Share to thread']);
    const { message: home } = await test.ada.command('glossary home', {}, { channel: thread });
    if (!copy || !home) throw new Error('There is no answer.');
    expect(shareOf((await test.ada.search(home, 'acid')).message)).toEqual(['Share to thread']);
    const { message: shared } = await test.ada.press(copy, 'Share to thread');
    expect(shared).toMatchObject({ channel: thread });
    expect(shared).not.toHaveProperty('ephemeralFor');
  });

  it('speaks of the channel where the bot is no member and is told of no threads', async () => {
    const { message } = await test.discord
      .person(ADA)
      .command('define', { term: 'acid' }, { channel: LOBBY });
    expect(shareOf(message)).toEqual(['Share in channel']);
  });
});
