import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestDiscord, type TestDiscord } from '../adapters/discord/start-test-discord.ts';
import { startTestSlack, type TestSlack } from '../adapters/slack/start-test-slack.ts';

const timed = (call: string, body: unknown) => ({
  call,
  body,
  answeredAfterMs: expect.any(Number),
});

describe('the local Slack keeps what the bot sent, and how long it took', () => {
  let bot: TestSlack;
  beforeEach(async () => {
    bot = await startTestSlack();
  });
  afterEach(() => bot.close());

  it('with an acknowledgement', async () => {
    await bot.ada.command('/define', 'acid');
    const [card] = await bot.hears(1);
    const body = expect.objectContaining({ response_type: 'ephemeral', blocks: expect.any(Array) });
    expect(card?.receipt).toEqual(timed('acknowledgement', body));
  });

  it('for a mention, without its token', async () => {
    await bot.ada.say('@lemma acid');
    const [card] = await bot.hears(1);
    expect(card?.receipt).toEqual(timed(expect.stringMatching(/^chat\.post/), expect.any(Object)));
    expect(card?.receipt?.body).not.toHaveProperty('token');
  });

  it('for a direct message', async () => {
    await bot.ada.say('acid', { channel: 'D0ADA' });
    const [card] = await bot.hears(1, 'U0ADA', 'D0ADA');
    expect(card?.receipt).toEqual(timed('chat.postMessage', expect.any(Object)));
  });

  it('anew when it changes in its place', async () => {
    await bot.ada.command('/define', 'acid');
    const [card] = await bot.hears(1);
    if (!card) throw new Error('no card');
    const before = card.receipt;
    await bot.ada.press(card, 'All categories');
    await bot.slack.waitFor(() => card.edited, 'the change');
    expect(card.receipt).not.toBe(before);
    expect(card.receipt).toEqual(timed('response_url', expect.objectContaining({ replace_original: true })));
  });

  it('and nothing of the kind for what a person writes', async () => {
    expect((await bot.ada.say('hello')).receipt).toBeUndefined();
  });
});

describe('the local Discord keeps what the bot sent, and how long it took', () => {
  let bot: TestDiscord;
  beforeEach(async () => {
    bot = await startTestDiscord();
  });
  afterEach(() => bot.close());

  it('for a command, with the type of the response', async () => {
    await bot.ada.command('define', { term: 'acid' });
    const [card] = await bot.hears(1);
    const call = 'POST /interactions/:interaction/:token/callback';
    expect(card?.receipt).toEqual(
      timed(call, expect.objectContaining({ type: 4, data: expect.any(Object) })),
    );
  });

  it('for a mention, with its nonce', async () => {
    bot.ada.say('@lemma acid');
    const [card] = await bot.hears(1);
    const body = expect.objectContaining({ nonce: expect.any(String), enforce_nonce: true });
    expect(card?.receipt).toEqual(timed('POST /channels/:channel/messages', body));
  });

  it('for a direct message', async () => {
    const channel = bot.ada.direct();
    bot.ada.say('acid', { channel });
    const [card] = await bot.hears(1, channel);
    expect(card?.receipt?.answeredAfterMs).toEqual(expect.any(Number));
  });

  it('and nothing of the kind for what a person writes', () => {
    expect(bot.ada.say('hello').receipt).toBeUndefined();
  });
});
