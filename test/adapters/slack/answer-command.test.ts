import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { de } from '../../../src/core/words/de.ts';
import { labelsOf, only } from './read-answers.ts';
import { type Mode, startTestSlack, type TestSlack } from './start-test-slack.ts';
import { createTestContext } from './test-context.ts';

/** The bot is no member of it. */
const RANDOM = 'C0RANDOM';

describe.each<Mode>(['socket', 'http'])('Commands on Slack by %s', (mode) => {
  let test: TestSlack;

  beforeEach(async () => {
    test = await startTestSlack({ mode });
  });
  afterEach(() => test.close());

  describe('/define', () => {
    it('answers the asker alone, in the acknowledgement', async () => {
      expect(await test.ada.command('/define', 'backpressure')).toEqual({ acked: true });
      const message = only(test.said('U0ADA'));
      expect(message).toMatchObject({
        ephemeralFor: 'U0ADA',
        text: expect.stringMatching(/^Backpressure\n/),
      });
      expect(labelsOf(message)).toEqual(expect.arrayContaining(['Circuit Breaker', 'Share in channel']));
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
      expect(labelsOf(message)).toEqual(['Circuit Breaker', 'Delete']);
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
      ['browse', /^Categories/],
      ['browse reliability', /^Reliability/],
      ['browse nowhere', /There is no category “nowhere”/],
      ['home', /^The glossary/],
      ['tag streams', /^Tagged “streams”/],
      ['terms', /^Terms A–Z/],
      ['path', /^Learning paths/],
      ['quiz', /^Which term is this\?/],
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

    it('asks everyone when a quiz is to be public, and tells each alone what came of it', async () => {
      await test.ada.command('/glossary', 'quiz public');
      const quiz = only(test.said('U0BOB'));
      const before = structuredClone(quiz);
      await Promise.all([test.ada.press(quiz, 'Backpressure'), test.bob.press(quiz, 'Circuit Breaker')]);
      const [[, adas], [, bobs]] = await Promise.all([test.hears(2), test.hears(2, 'U0BOB')]);
      expect(adas).toMatchObject({
        ephemeralFor: 'U0ADA',
        text: expect.stringMatching(/^Right: Backpressure/),
      });
      expect(bobs).toMatchObject({
        ephemeralFor: 'U0BOB',
        text: expect.stringMatching(/^Not Circuit Breaker/),
      });
      expect(quiz).toEqual(before);
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
});

it.each(['help', 'hilfe', 'Hilfe'])('opens the help in German for /define “%s”', async (typed) => {
  const test = await startTestSlack({ context: { ...createTestContext(), words: de } });
  await test.ada.command('/define', typed);
  expect(only(test.said()).text).toMatch(/^Hallo, ich bin Lemma/);
  await test.close();
});
