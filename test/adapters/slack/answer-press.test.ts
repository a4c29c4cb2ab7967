import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { labelsOf, only } from './read-answers.ts';
import { type Mode, startTestSlack, type TestSlack } from './start-test-slack.ts';
import { createTestContext } from './test-context.ts';

/** The bot is no member of it. */
const RANDOM = 'C0RANDOM';

describe.each<Mode>(['socket', 'http'])('Presses on Slack by %s', (mode) => {
  let test: TestSlack;

  beforeEach(async () => {
    test = await startTestSlack({ mode });
  });
  afterEach(() => test.close());

  describe('a press', () => {
    it('changes a private card in place, with a way back', async () => {
      await test.ada.command('/define', 'backpressure');
      const message = only(test.said());
      await test.ada.press(message, 'Circuit Breaker');
      await test.slack.waitFor(() => message.text.startsWith('Circuit Breaker'), 'the other term');
      expect(labelsOf(message)).toEqual(
        expect.arrayContaining(['Backpressure', 'Share in channel', 'Back to Backpressure']),
      );
      expect(test.said()).toHaveLength(1);
    });

    it('in a direct message leads to a card that nobody is there to share with, as the answer itself', async () => {
      await test.ada.say('backpressure', { channel: 'D0ADA' });
      const answer = only(await test.hears(1, 'U0ADA', 'D0ADA'));
      expect(labelsOf(answer)).not.toContain('Share in channel');
      await test.ada.press(answer, 'Circuit Breaker');
      await test.slack.waitFor(() => answer.text.startsWith('Circuit Breaker'), 'the other term');
      expect(labelsOf(answer)).toContain('Back to Backpressure');
      expect(labelsOf(answer)).not.toContain('Share in channel');
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

    it('on Share in a thread shares there', async () => {
      const question = await test.ada.say('@lemma backpressure');
      const card = only(await test.hears(1, 'U0BOB'));
      await test.bob.press(card, 'Circuit Breaker');
      const [, copy] = await test.hears(2, 'U0BOB');
      if (!copy) throw new Error('There is no copy.');
      await test.bob.press(copy, 'Share in channel');
      const [, shared] = await test.hears(2, 'U0ADA');
      expect(shared).toMatchObject({ threadTs: question.ts, text: expect.stringContaining('Shared by bob') });
    });

    it('on a card shared where the bot is no member opens a copy, and Delete works for who shared it', async () => {
      await test.ada.command('/define', 'backpressure', { channel: RANDOM });
      await test.ada.press(only(test.said('U0ADA', RANDOM)), 'Share in channel');
      const shared = only(await test.hears(1, 'U0BOB', RANDOM));
      const before = structuredClone(shared);
      await test.bob.press(shared, 'Circuit Breaker');
      const [, copy] = await test.hears(2, 'U0BOB', RANDOM);
      expect(copy).toMatchObject({ ephemeralFor: 'U0BOB', text: expect.stringMatching(/^Circuit Breaker/) });
      await test.bob.press(shared, 'Delete');
      expect((await test.hears(3, 'U0BOB', RANDOM)).at(-1)?.text).toMatch(/^Only the person/);
      expect(shared).toEqual(before);
      await test.ada.press(shared, 'Delete');
      await test.slack.waitFor(() => shared.deleted, 'the deletion');
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
});

describe('A long term on Slack', () => {
  const words = (count: number, word: string) =>
    Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');
  const long = createTestContext(`
category: Long
terms:
  - name: Saga
    definition: ${words(100, 'first')}
    inPractice: ${words(300, 'then')}
    example: { code: "${words(150, 'code')}" }
`);

  it('is told in full over pages: in place on a private card, in a private copy of a public one', async () => {
    const test = await startTestSlack({ context: long });
    await test.ada.command('/define', 'saga');
    const card = only(test.said());
    expect(labelsOf(card)).toEqual(expect.arrayContaining(['More', 'Share in channel']));
    const first = JSON.stringify(card.blocks);
    await test.ada.press(card, 'More');
    await test.slack.waitFor(() => card.edited, 'the second page');
    expect(labelsOf(card)).toEqual(expect.arrayContaining(['Previous page', 'Share in channel']));
    const told = first + JSON.stringify(card.blocks);
    for (const word of ['first0', 'first99', 'then0', 'then299', 'code0', 'code149'])
      expect(told).toContain(word);

    await test.ada.press(card, 'Share in channel');
    const [shared] = await test.hears(1, 'U0BOB');
    if (!shared) throw new Error('Nothing was shared.');
    await test.bob.press(shared, 'More');
    const [, copy] = await test.hears(2, 'U0BOB');
    expect(copy).toMatchObject({
      ephemeralFor: 'U0BOB',
      blocks: expect.arrayContaining([card.blocks.at(-1)]),
    });
    expect(shared.edited).toBe(false);
    await test.close();
  });
});
