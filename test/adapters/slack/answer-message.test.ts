import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { only, placeOf } from './read-answers.ts';
import { type Mode, startTestSlack, type TestSlack } from './start-test-slack.ts';

const GENERAL = 'C0GENERAL';
/** The bot is no member of it. */
const RANDOM = 'C0RANDOM';
const DIRECT = 'D0ADA';

describe.each<Mode>(['socket', 'http'])('Messages on Slack by %s', (mode) => {
  let test: TestSlack;

  beforeEach(async () => {
    test = await startTestSlack({ mode });
  });
  afterEach(() => test.close());

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

    it('is answered once when it is delivered again while the answer is on its way', async () => {
      let release = () => {};
      const until = new Promise<void>((resolve) => {
        release = resolve;
      });
      test.slack.faults.plan.add('chat.postMessage', { kind: 'hold', until });
      const event = mention({ text: '<@U0LEMMA> backpressure' });
      await test.slack.deliverEvent(event);
      await test.hears(1);
      await test.slack.deliverEvent(event, 1, 'timeout');
      await test.slack.deliverEvent(event, 2, 'timeout');
      release();
      await test.ada.say('@lemma circuit breaker');
      await test.hears(2);
      expect(test.calls('chat.postMessage')).toHaveLength(2);
    });

    it('is answered once when the message comes as another event, too', async () => {
      const message = await test.ada.say('@lemma backpressure');
      await test.hears(1);
      await test.deliver({
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
      ['5,000 characters', 'backpressure '.repeat(385)],
      ['a word of 5,000 characters', 'x'.repeat(5_000)],
      ['right-to-left text', 'مرحبا ‮שלום‬'],
      ['control characters', 'zz\u0000zz\u0007zz\u001b[31m'],
      ['pings', 'zzzz <!channel> <!here> <@U0BOB> <!subteam^S1|@team> @everyone'],
      ['nothing but emoji', ':wave::skin-tone-2: :tada:'],
    ])('of %s gets one answer that pings nobody', async (_what, text) => {
      await test.slack.deliverEvent(mention({ text: `<@U0LEMMA> ${text}` }));
      expect(only(await test.hears(1)).pings).toEqual([]);
    });

    it('is read past the names of emoji', async () => {
      await test.ada.say('@lemma :wave: what is backpressure? :pray:');
      expect((await test.hears(1, 'U0BOB'))[0]?.text).toMatch(/^Backpressure/);
    });

    it.each(['file_share', 'thread_broadcast'])(
      'with the subtype %s is a person’s all the same',
      async (subtype) => {
        const start = await test.bob.say('hm');
        await test.slack.deliverEvent(
          mention({ text: '<@U0LEMMA> acid test, backpressure', subtype, thread_ts: start.ts }),
        );
        expect((await test.hears(1, 'U0BOB'))[0]).toMatchObject({ threadTs: start.ts });
      },
    );

    it.each([
      ['an edited message', { edited: { user: 'U0ADA', ts: '1.0' } }],
      ['another bot', { bot_id: 'B0OTHER' }],
      ['a subtype', { subtype: 'bot_message' }],
      ['nobody', { user: undefined }],
      ['a direct message', { channel: DIRECT }],
      ['the bot itself', { user: 'U0LEMMA' }],
    ])('from %s is ignored', async (_what, change) => {
      await test.deliver({
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

    it('is answered once, however often it is delivered', async () => {
      test.slack.faults.deliverTimes(3);
      await test.ada.say('backpressure', { channel: DIRECT });
      await test.ada.say('circuit breaker', { channel: DIRECT });
      await test.hears(2, 'U0ADA', DIRECT);
      expect(test.calls('chat.postMessage')).toHaveLength(2);
    });

    it('with a file is answered', async () => {
      await test.deliver(direct({ subtype: 'file_share' }));
      expect((await test.hears(1, 'U0ADA', DIRECT))[0]?.text).toMatch(/^Backpressure/);
    });

    it.each([
      ['another bot', { bot_id: 'B0OTHER' }],
      ['the bot itself', { user: 'U0LEMMA' }],
      ['a deleted message', { subtype: 'message_deleted' }],
      ['a channel', { channel: GENERAL, channel_type: 'channel' }],
    ])('from %s is ignored', async (_what, change) => {
      await test.deliver(direct(change));
      await test.ada.say('circuit breaker', { channel: DIRECT });
      expect(only(await test.hears(1, 'U0ADA', DIRECT)).text).toMatch(/^Circuit Breaker/);
      expect(test.calls('chat.postMessage')).toHaveLength(1);
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

  it('says one line when it is invited to a channel', async () => {
    await test.bob.invite(RANDOM);
    const hello = only(await test.hears(1, 'U0BOB', RANDOM));
    expect(hello.text).toMatch(/^Hello! Ask me with .*$/);
    expect(hello.blocks).toHaveLength(1);
  });

  it('says nothing when somebody else joins', async () => {
    await test.deliver({ type: 'member_joined_channel', user: 'U0BOB', channel: GENERAL, channel_type: 'C' });
    await test.ada.command('/define', 'backpressure');
    expect(test.calls('chat.postMessage')).toEqual([]);
  });

  it('lets nothing of a term or of a question ping', async () => {
    await test.ada.say('@lemma Evil <!channel> & co');
    await test.ada.say('@lemma zzzz <!channel> <@U0BOB>');
    for (const message of await test.hears(2)) expect(message.pings).toEqual([]);
  });

  /** A delivery of a mention, the same each time it is handed over. */
  function mention(change: Readonly<Record<string, unknown>>) {
    const event = {
      type: 'app_mention',
      user: 'U0ADA',
      channel: GENERAL,
      ts: '5.000001',
      event_ts: '5.000001',
    };
    return {
      type: 'event_callback',
      team_id: 'T0LEMMA',
      event_id: 'EvAgain',
      event: { ...event, ...change },
    };
  }

  function direct(change: Readonly<Record<string, unknown>>) {
    const place = { channel: DIRECT, channel_type: 'im', ts: '6.000001', event_ts: '6.000001' };
    return { type: 'message', user: 'U0ADA', text: 'backpressure', ...place, ...change };
  }
});
