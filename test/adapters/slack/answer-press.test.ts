import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { labelsOf, only } from './read-answers.ts';
import { type Mode, startTestSlack, type TestSlack } from './start-test-slack.ts';
import { createTestContext, keyOf } from './test-context.ts';

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

    it('on Share in a thread shares there, as the button says', async () => {
      const question = await test.ada.say('@lemma backpressure');
      const card = only(await test.hears(1, 'U0BOB'));
      await test.bob.press(card, 'Circuit Breaker');
      const [, copy] = await test.hears(2, 'U0BOB');
      if (!copy) throw new Error('There is no copy.');
      await test.bob.press(copy, 'Backpressure');
      await test.slack.waitFor(() => copy.text.startsWith('Backpressure'), 'the other term');
      await test.bob.press(copy, 'Share to thread');
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

    it.each([
      ['nothing', { type: 'static_select', selected_option: null }],
      ['nonsense', { type: 'static_select', selected_option: { value: 'x'.repeat(150) } }],
      ['another kind of list', { type: 'multi_static_select', selected_options: [] }],
      ['a person', { type: 'users_select', selected_user: 'U0BOB' }],
    ])('on a list with %s chosen says so, too', async (_what, fields) => {
      await test.ada.command('/define', 'backpressure');
      await test.ada.pressForged(only(test.said()), 'choose', fields);
      expect((await test.hears(2)).at(-1)?.text).toMatch(/older version/);
    });

    it('counts what it stands for before it shows that', async () => {
      await test.ada.command('/define', 'backpressure');
      const card = only(test.said());
      await test.ada.press(card, '👍 Helpful');
      await test.slack.waitFor(() => card.text.includes('Thanks for the feedback'), 'the thanks');
      expect(test.counted).toEqual([{ kind: 'verdict', termId: 'backpressure', verdict: 'helpful' }]);
      expect(labelsOf(card)).not.toContain('👍 Helpful');
    });

    it('by two people at once on a public card gives each a private copy of their own', async () => {
      await test.ada.command('/define', 'backpressure public');
      const card = only(test.said('U0BOB'));
      const before = structuredClone(card);
      const open = (id: string) => `open:${keyOf(test.context, id)}:0:`;
      await Promise.all([
        test.ada.pressForged(card, open('circuit-breaker')),
        test.bob.pressForged(card, open('evil')),
      ]);
      const [[, adas], [, bobs]] = await Promise.all([test.hears(2, 'U0ADA'), test.hears(2, 'U0BOB')]);
      expect(adas).toMatchObject({ ephemeralFor: 'U0ADA', text: expect.stringMatching(/^Circuit/) });
      expect(bobs).toMatchObject({ ephemeralFor: 'U0BOB', text: expect.stringMatching(/^Evil/) });
      expect(card).toEqual(before);
      expect([test.said('U0ADA').length, test.said('U0BOB').length]).toEqual([2, 2]);
    });

    it('on a button that opens a dialog opens it, and answers what is typed there in the place of the card', async () => {
      await test.ada.command('/define', 'backpressure');
      const card = only(test.said());
      await test.ada.pressForged(card, 'search');
      await test.slack.waitFor(() => test.ada.modal(), 'the dialog');
      await test.ada.submit({ question: 'what is a circuit breaker?' });
      await test.slack.waitFor(() => card.text.startsWith('Circuit Breaker'), 'the other card');
      expect(test.said()).toEqual([card]);
    });

    it('on a term that is gone says so', async () => {
      await test.ada.command('/define', 'backpressure');
      await test.ada.pressForged(only(test.said()), 'open:zzzzzz:0:');
      const [, notice] = await test.hears(2);
      expect(notice?.text).toMatch(/no longer in the glossary/);
    });
  });
});

describe('A button of a term that has changed its id', () => {
  const glossary = (id: string, more = '') =>
    createTestContext(`
category: Reliability
terms:
  - { id: ${id}, name: Bulkhead, definition: Keeps a leak in one place.${more} }
`);

  it('shows where the term is now, in a private card and in the Home tab', async () => {
    const former = keyOf(glossary('bulk-head'), 'bulk-head');
    const test = await startTestSlack({ context: glossary('bulkhead', ', formerIds: [bulk-head]') });
    await test.ada.command('/define', 'bulkhead public');
    await test.bob.pressForged(only(test.said('U0BOB')), `open:${former}:0:`);
    const [, copy] = await test.hears(2, 'U0BOB');
    expect(copy).toMatchObject({
      ephemeralFor: 'U0BOB',
      text: expect.stringMatching(/^Bulkhead[\s\S]*This term has a new place: Bulkhead\.$/),
    });
    await test.ada.openHome();
    const home = await test.slack.waitFor(() => test.ada.home(), 'the Home tab');
    if (!home) throw new Error('There is no Home tab.');
    await test.ada.pressForged(home, `open:${former}:0:`);
    const renamed = () => JSON.stringify(test.ada.home()).includes('has a new place');
    await test.slack.waitFor(renamed, 'the term in its new place');
    await test.close();
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
