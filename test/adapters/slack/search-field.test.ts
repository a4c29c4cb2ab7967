import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Audience } from '../../../src/core/replies/reply.ts';
import { labelsOf, searchCard } from './read-answers.ts';
import { type Mode, startTestSlack, type TestSlack } from './start-test-slack.ts';

/** The bot is no member of it. */
const RANDOM = 'C0RANDOM';

describe.each<Mode>(['socket', 'http'])('A question in a search field on Slack by %s', (mode) => {
  let test: TestSlack;

  beforeEach(async () => {
    test = await startTestSlack({ mode });
  });
  afterEach(() => test.close());

  /** A card with a search field, for everyone or for ada. */
  const post = (audience: Audience, channel = 'C0GENERAL') =>
    test.slack.workspace.post({
      channel,
      user: test.slack.workspace.botUserId,
      bot: true,
      ...searchCard(audience),
      ...(audience === 'asker' && channel.startsWith('C') ? { ephemeralFor: 'U0ADA' } : {}),
    });

  it('is answered in the place of a private card', async () => {
    const card = post('asker', RANDOM);
    await test.ada.search(card, 'what is a circuit breaker? :pray:');
    await test.slack.waitFor(() => card.text.startsWith('Circuit Breaker'), 'the answer');
    expect(labelsOf(card)).toContain('Share in channel');
    expect(test.said('U0ADA', RANDOM)).toHaveLength(1);
  });

  it('is answered beside a public card, to the one who asked', async () => {
    const card = post('everyone');
    const before = structuredClone(card);
    await test.bob.search(card, 'backpressure');
    const [, answer] = await test.hears(2, 'U0BOB');
    expect(answer).toMatchObject({ ephemeralFor: 'U0BOB', text: expect.stringMatching(/^Backpressure/) });
    expect(card).toEqual(before);
    expect(test.said('U0ADA')).toEqual([card]);
  });

  it('in a direct message is answered in place, with nobody to share with', async () => {
    const card = post('asker', 'D0ADA');
    await test.ada.search(card, 'backpressure');
    await test.slack.waitFor(() => card.text.startsWith('Backpressure'), 'the answer');
    expect(labelsOf(card)).not.toContain('Share in channel');
  });

  it.each([
    ['nothing', '', /^Hello/],
    ['what nobody knows', 'zzzzqqqq <!channel> & <@U0BOB>', /zzzzqqqq/],
    ['3,000 characters', 'x'.repeat(3_000), /^Not in the glossary/],
  ])('of %s is answered without a ping', async (_what, text, expected) => {
    const card = post('asker');
    await test.ada.search(card, text);
    await test.slack.waitFor(() => card.edited, 'the answer');
    expect(card).toMatchObject({ text: expect.stringMatching(expected), pings: [] });
  });
});
