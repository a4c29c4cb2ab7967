import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SlackMessage } from '../../../src/playground/slack/workspace.ts';
import { type Mode, startTestSlack, type TestSlack } from './start-test-slack.ts';

const GENERAL = 'C0GENERAL';
/** The bot is no member of it. */
const RANDOM = 'C0RANDOM';
const DIRECT = 'D0ADA';

describe.each<Mode>(['socket', 'http'])('Lemma on Slack by %s', (mode) => {
  let test: TestSlack;

  beforeEach(async () => {
    test = await startTestSlack({ mode });
  });
  afterEach(() => test.close());

  function only(messages: readonly SlackMessage[]): SlackMessage {
    expect(messages).toHaveLength(1);
    const [message] = messages;
    if (!message) throw new Error('There is no message.');
    return message;
  }

  const labels = (message: SlackMessage) =>
    message.blocks.flatMap((block) =>
      block.type === 'actions' && Array.isArray(block.elements)
        ? block.elements.map((element) => element.text?.text ?? element.placeholder?.text)
        : [],
    );

  describe('/define', () => {
    it('answers the asker alone, in the acknowledgement', async () => {
      expect(await test.ada.command('/define', 'backpressure')).toEqual({ acked: true });
      const message = only(test.said('U0ADA'));
      expect(message).toMatchObject({
        ephemeralFor: 'U0ADA',
        text: expect.stringMatching(/^Backpressure\n/),
      });
      expect(labels(message)).toEqual(['Circuit Breaker', 'Share in channel']);
      expect(test.said('U0BOB')).toEqual([]);
      expect(test.calls('response_url')).toEqual([]);
    });

    it('answers where the bot is no member', async () => {
      await test.ada.command('/define', 'backpressure', { channel: RANDOM });
      expect(only(test.said('U0ADA', RANDOM)).text).toMatch(/^Backpressure/);
    });

    it('answers everyone in one step when asked to, and only the asker when unsure', async () => {
      await test.ada.command('/define', 'backpressure public', { channel: RANDOM });
      const message = only(test.said('U0BOB', RANDOM));
      expect(message.ephemeralFor).toBeUndefined();
      expect(labels(message)).toEqual(['Circuit Breaker', 'Delete']);
      await test.ada.command('/define', 'zzzzqqqq public');
      expect(only(test.said('U0ADA')).ephemeralFor).toBe('U0ADA');
    });

    it.each(['', '   ', 'help', 'HELP'])('opens the help for “%s”', async (text) => {
      await test.ada.command('/define', text);
      expect(only(test.said()).text).toMatch(/^Hello, I am Lemma/);
    });

    it.each([
      ['5,000 characters', 'backpressure '.repeat(385)],
      ['a word of 5,000 characters', 'x'.repeat(5_000)],
      ['emoji', '🙈🙈🙈'],
      ['right-to-left text', 'مرحبا ‮backpressure‬ שלום'],
      ['control characters', 'back\u0000pres\u0007sure\u001b[31m'],
      ['a ping', '<!channel> &lt;!here&gt; <@U0BOB> @everyone'],
      ['quotes and marks', '`"*_~>\\n{}[]()|'],
    ])('answers %s with one legal private card that pings nobody', async (_what, text) => {
      expect(await test.ada.command('/define', text)).toEqual({ acked: true });
      expect(only(test.said())).toMatchObject({ ephemeralFor: 'U0ADA', pings: [] });
    });
  });

  describe('/glossary', () => {
    it.each([
      ['', /^The glossary/],
      ['browse', /^The glossary/],
      ['browse reliability', /^Reliability/],
      ['browse nowhere', /There is no category “nowhere”/],
      ['random', /^Backpressure/],
      ['help', /^Hello, I am Lemma/],
      ['dance &lt;!here&gt;', /I don’t know “dance &lt;!here&gt;”/],
    ])('“%s” shows its card', async (text, expected) => {
      await test.ada.command('/glossary', text);
      expect(only(test.said())).toMatchObject({
        ephemeralFor: 'U0ADA',
        text: expect.stringMatching(expected),
      });
    });

    it('goes from the categories to a term by lists', async () => {
      await test.ada.command('/glossary', '');
      const message = only(test.said());
      await test.ada.press(message, 'Reliability');
      await test.slack.waitFor(() => message.text.startsWith('Reliability'), 'the category');
      await test.ada.press(message, 'Circuit Breaker');
      await test.slack.waitFor(() => message.text.startsWith('Circuit Breaker'), 'the term');
      expect(test.said()).toHaveLength(1);
    });
  });

  describe('a mention', () => {
    it('is answered for everyone, in a thread of its own', async () => {
      const question = await test.ada.say('@lemma what is backpressure?');
      const [answer] = await test.hears(1, 'U0BOB');
      expect(answer).toMatchObject({ threadTs: question.ts, text: expect.stringMatching(/^Backpressure/) });
      expect(answer?.ephemeralFor).toBeUndefined();
      expect(test.calls('chat.postMessage')[0]?.body).toMatchObject({
        unfurl_links: 'false',
        unfurl_media: 'false',
        link_names: 'false',
      });
    });

    it('inside a thread is answered in that thread', async () => {
      const start = await test.bob.say('our queues grow');
      await test.ada.say('@lemma backpressure', { threadTs: start.ts });
      const [answer] = await test.hears(1, 'U0BOB');
      expect(answer?.threadTs).toBe(start.ts);
    });

    it('that can’t be answered surely is answered to the asker alone, in the channel', async () => {
      await test.ada.say('@lemma zzzzqqqq');
      const [answer] = await test.hears(1);
      expect(answer).toMatchObject({ ephemeralFor: 'U0ADA', text: expect.stringContaining('zzzzqqqq') });
      expect(answer?.threadTs).toBeUndefined();
      expect(test.said('U0BOB')).toEqual([]);
    });

    it('that can’t be answered surely in a thread is answered there', async () => {
      const start = await test.bob.say('hm');
      await test.ada.say('@lemma zzzzqqqq', { threadTs: start.ts });
      const [answer] = await test.hears(1);
      expect(answer).toMatchObject({ ephemeralFor: 'U0ADA', threadTs: start.ts });
    });

    it('without words opens the help, to the asker alone', async () => {
      await test.ada.say('@lemma');
      const [answer] = await test.hears(1);
      expect(answer).toMatchObject({ ephemeralFor: 'U0ADA', text: expect.stringMatching(/^Hello/) });
    });

    it('is answered once, however often it is delivered', async () => {
      test.slack.faults.deliverTimes(3);
      await test.ada.say('@lemma backpressure');
      await test.ada.say('@lemma circuit breaker');
      const heard = await test.hears(2, 'U0BOB');
      expect(heard.map(({ text }) => text.split('\n')[0])).toEqual(['Backpressure', 'Circuit Breaker']);
    });

    it('is answered once when the message comes as another event, too', async () => {
      const message = await test.ada.say('@lemma backpressure');
      await test.hears(1);
      await deliver({
        type: 'message',
        channel_type: 'im',
        user: 'U0ADA',
        text: 'backpressure',
        ...placeOf(message),
      });
      await test.ada.say('@lemma circuit breaker');
      expect(await test.hears(2)).toHaveLength(2);
    });

    it.each([
      ['an edited message', { edited: { user: 'U0ADA', ts: '1.0' } }],
      ['another bot', { bot_id: 'B0OTHER' }],
      ['a subtype', { subtype: 'bot_message' }],
      ['nobody', { user: undefined }],
      ['a direct message', { channel: DIRECT }],
      ['the bot itself', { user: 'U0LEMMA' }],
    ])('from %s is ignored', async (_what, change) => {
      await deliver({
        type: 'app_mention',
        user: 'U0ADA',
        text: '<@U0LEMMA> backpressure',
        channel: GENERAL,
        ts: '5.000001',
        event_ts: '5.000001',
        ...change,
      });
      await test.ada.say('@lemma circuit breaker');
      await test.hears(1);
      expect(test.calls('chat.postMessage')).toHaveLength(1);
    });
  });

  describe('a direct message', () => {
    it('is answered where it stands', async () => {
      await test.ada.say('what is a circuit breaker?', { channel: DIRECT });
      const [answer] = await test.hears(1, 'U0ADA', DIRECT);
      expect(answer?.text).toMatch(/^Circuit Breaker/);
      expect(answer).not.toHaveProperty('threadTs');
      expect(answer).not.toHaveProperty('ephemeralFor');
    });

    it('in a thread is answered in it', async () => {
      const start = await test.ada.say('zzzzqqqq', { channel: DIRECT });
      await test.ada.say('@lemma breaker', { channel: DIRECT, threadTs: start.ts });
      const [, answer] = await test.hears(2, 'U0ADA', DIRECT);
      expect(answer).toMatchObject({ threadTs: start.ts, text: expect.stringMatching(/^Circuit Breaker/) });
    });

    it('is not answered again when it is edited', async () => {
      const message = await test.ada.say('backpressure', { channel: DIRECT });
      await test.hears(1, 'U0ADA', DIRECT);
      await test.ada.edit(message, 'circuit breaker');
      await test.ada.say('acid', { channel: DIRECT });
      expect(await test.hears(2, 'U0ADA', DIRECT)).toHaveLength(2);
    });

    it('changes in place when a button of its card is pressed', async () => {
      await test.ada.say('backpressure', { channel: DIRECT });
      const message = only(await test.hears(1, 'U0ADA', DIRECT));
      await test.ada.press(message, 'Circuit Breaker');
      await test.slack.waitFor(() => message.text.startsWith('Circuit Breaker'), 'the other term');
      await test.ada.press(message, 'Back to Backpressure');
      await test.slack.waitFor(() => message.text.startsWith('Backpressure'), 'the way back');
      expect(test.said('U0ADA', DIRECT)).toHaveLength(1);
    });
  });

  describe('the message shortcut', () => {
    it('explains the terms of a message to the one who asked, also where the bot is no member', async () => {
      const message = await test.bob.say('backpressure beats a circuit breaker', { channel: RANDOM });
      expect(await test.ada.shortcut('define_message', message)).toEqual({ acked: true });
      const answer = only(await test.hears(1, 'U0ADA', RANDOM));
      expect(answer).toMatchObject({ ephemeralFor: 'U0ADA', text: expect.stringMatching(/^2 terms here/) });
      expect(labels(answer)).toEqual(['Backpressure', 'Circuit Breaker']);
    });

    it('answers in the thread of the message', async () => {
      const start = await test.bob.say('hm');
      const message = await test.bob.say('backpressure', { threadTs: start.ts });
      await test.ada.shortcut('define_message', message);
      expect(only(await test.hears(1)).threadTs).toBe(start.ts);
    });

    it('says so when there are none', async () => {
      const message = await test.bob.say('lunch?');
      await test.ada.shortcut('define_message', message);
      expect(only(await test.hears(1)).text).toMatch(/^No terms here/);
    });
  });

  describe('a press', () => {
    it('changes a private card in place, with a way back', async () => {
      await test.ada.command('/define', 'backpressure');
      const message = only(test.said());
      await test.ada.press(message, 'Circuit Breaker');
      await test.slack.waitFor(() => message.text.startsWith('Circuit Breaker'), 'the other term');
      expect(labels(message)).toEqual(['Backpressure', 'Share in channel', 'Back to Backpressure']);
      expect(test.said()).toHaveLength(1);
    });

    it('opens a private copy of a public card and leaves that as it is', async () => {
      const question = await test.ada.say('@lemma backpressure');
      const card = only(await test.hears(1, 'U0BOB'));
      await test.bob.press(card, 'Circuit Breaker');
      const [, copy] = await test.hears(2, 'U0BOB');
      expect(copy).toMatchObject({
        ephemeralFor: 'U0BOB',
        threadTs: question.ts,
        text: expect.stringMatching(/^Circuit Breaker/),
      });
      expect(card).toMatchObject({ edited: false, deleted: false });
      expect(test.said('U0ADA')).toEqual([card]);
    });

    it('on Share posts the card for everyone, naming who shared it, and deletes nothing', async () => {
      await test.ada.command('/define', 'backpressure', { channel: RANDOM });
      const card = only(test.said('U0ADA', RANDOM));
      await test.ada.press(card, 'Share in channel');
      const shared = only(await test.hears(1, 'U0BOB', RANDOM));
      expect(shared).toMatchObject({ text: expect.stringContaining('Shared by ada'), pings: [] });
      expect(shared).not.toHaveProperty('ephemeralFor');
      expect(test.said('U0ADA', RANDOM)).toEqual([card, shared]);
    });

    it('on Delete takes the card away, for the asker only', async () => {
      await test.ada.command('/define', 'backpressure public');
      const card = only(test.said('U0BOB'));
      await test.bob.press(card, 'Delete');
      const [, refusal] = await test.hears(2, 'U0BOB');
      expect(refusal).toMatchObject({
        ephemeralFor: 'U0BOB',
        text: expect.stringMatching(/^Only the person/),
      });
      expect(card.deleted).toBe(false);
      await test.ada.press(card, 'Delete');
      await test.slack.waitFor(() => card.deleted, 'the deletion');
      expect(test.said('U0ADA')).toEqual([]);
    });

    it.each(['nonsense', 'open:zzzzzz:0:x', 'choose'])(
      'on the unknown button “%s” says so privately',
      async (id) => {
        await test.ada.command('/define', 'backpressure public');
        await test.bob.pressForged(only(test.said('U0BOB')), id);
        const [, notice] = await test.hears(2, 'U0BOB');
        expect(notice).toMatchObject({ ephemeralFor: 'U0BOB', text: expect.stringMatching(/older version/) });
      },
    );

    it('on a term that is gone says so', async () => {
      await test.ada.command('/define', 'backpressure');
      await test.ada.pressForged(only(test.said()), 'open:zzzzzz:0:');
      const [, notice] = await test.hears(2);
      expect(notice?.text).toMatch(/no longer in the glossary/);
    });
  });

  it('says one line when it is invited to a channel', async () => {
    await test.bob.invite(RANDOM);
    const hello = only(await test.hears(1, 'U0BOB', RANDOM));
    expect(hello.text).toMatch(/Ask me with/);
  });

  it('says nothing when somebody else joins', async () => {
    await deliver({ type: 'member_joined_channel', user: 'U0BOB', channel: GENERAL, channel_type: 'C' });
    await test.ada.command('/define', 'backpressure');
    expect(test.calls('chat.postMessage')).toEqual([]);
  });

  it('lets nothing of a term or of a question ping', async () => {
    await test.ada.say('@lemma Evil <!channel> & co');
    await test.ada.say('@lemma zzzz <!channel> <@U0BOB>');
    for (const message of await test.hears(2)) expect(message.pings).toEqual([]);
  });

  function placeOf({ channel, ts }: SlackMessage) {
    return { channel, ts, event_ts: ts };
  }

  let events = 0;
  function deliver(event: Record<string, unknown>): Promise<void> {
    events += 1;
    return test.slack.deliverEvent({
      type: 'event_callback',
      team_id: 'T0LEMMA',
      api_app_id: 'A0LEMMA',
      event_id: `EvTest${events}`,
      event_time: 1,
      authorizations: [{ team_id: 'T0LEMMA', user_id: 'U0LEMMA', is_bot: true }],
      event,
    });
  }
});
