import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { labelsOf, only } from './read-answers.ts';
import { type Mode, startTestSlack, type TestSlack } from './start-test-slack.ts';

/** The bot is no member of it. */
const RANDOM = 'C0RANDOM';

describe.each<Mode>(['socket', 'http'])('The message shortcut on Slack by %s', (mode) => {
  let test: TestSlack;

  beforeEach(async () => {
    test = await startTestSlack({ mode });
  });
  afterEach(() => test.close());

  describe('the message shortcut', () => {
    it('explains the terms of a message to the one who asked, also where the bot is no member', async () => {
      const message = await test.bob.say('backpressure beats a circuit breaker', { channel: RANDOM });
      expect(await test.ada.shortcut('define_message', message)).toEqual({ acked: true });
      const answer = only(await test.hears(1, 'U0ADA', RANDOM));
      expect(answer).toMatchObject({ ephemeralFor: 'U0ADA', text: expect.stringMatching(/^2 terms here/) });
      expect(labelsOf(answer)).toEqual(['Backpressure', 'Circuit Breaker', 'Share to thread']);
    });

    it('answers in the thread of the message', async () => {
      const start = await test.bob.say('hm');
      const message = await test.bob.say('backpressure', { threadTs: start.ts });
      await test.ada.shortcut('define_message', message);
      expect(only(await test.hears(1)).threadTs).toBe(start.ts);
    });

    it('shares the terms to the thread under the message, naming who shared them', async () => {
      const message = await test.bob.say('backpressure beats a circuit breaker', { channel: RANDOM });
      await test.ada.shortcut('define_message', message);
      await test.ada.press(only(await test.hears(1, 'U0ADA', RANDOM)), 'Share to thread');
      const shared = only(await test.hears(1, 'U0BOB', RANDOM));
      expect(shared).toMatchObject({ threadTs: message.ts, text: expect.stringContaining('Shared by ada') });
      expect(shared.ephemeralFor).toBeUndefined();
    });

    it('shares the terms of a reply to the thread that it stands in', async () => {
      const start = await test.bob.say('hm');
      const message = await test.bob.say('backpressure', { threadTs: start.ts });
      await test.ada.shortcut('define_message', message);
      await test.ada.press(only(await test.hears(1)), 'Share to thread');
      expect(only(await test.hears(1, 'U0BOB')).threadTs).toBe(start.ts);
    });

    it('says so when there are none', async () => {
      const message = await test.bob.say('lunch?');
      await test.ada.shortcut('define_message', message);
      expect(only(await test.hears(1)).text).toMatch(/^No terms here/);
    });
  });
});
