import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Glossary } from '../../../src/core/glossary/glossary.ts';
import { createTermFinder } from '../../../src/core/search/build-term-finder.ts';
import { en } from '../../../src/core/words/en.ts';
import { glossaryOf } from '../../core/glossary-of.ts';
import { ADA, BOB, GENERAL, startTestDiscord, type TestDiscord } from './start-test-discord.ts';
import { bodyOf, labelsOf, titleOf } from './support/read-message.ts';

let test: TestDiscord;

beforeEach(async () => {
  test = await startTestDiscord();
});

afterEach(() => test.close());

/** Says something that is answered, and gives all the answers until then: what came before it and was not, is missing. */
async function answersUpTo(last: string): Promise<unknown[]> {
  test.ada.say(`@lemma ${last}`);
  await test.discord.waitFor(() => test.said().some((message) => titleOf(message) === last), last);
  return test.said().map(titleOf);
}

describe('what is no mention', () => {
  it.each([
    ['a role', '<@&700000000000000001> acid'],
    ['everyone', '@everyone acid'],
    ['those who are here', '@here acid'],
    ['somebody else', '<@200000000000000002> acid'],
    ['the name without a mention', 'lemma acid'],
  ])('%s: “%s”', async (_whom, text) => {
    test.ada.say(text);
    expect(await answersUpTo('Inode')).toEqual(['Inode']);
  });

  it('a reply to the bot, although it pings it and shows its text', async () => {
    const [answer] = (await answersUpTo('Inode')) && test.said();
    test.ada.say('acid', { replyTo: answer?.id ?? '' });
    expect(await answersUpTo('Defer')).toEqual(['Inode', 'Defer']);
  });

  it('but a reply that also mentions the bot is one', async () => {
    await answersUpTo('Inode');
    test.ada.say('@lemma acid', { replyTo: test.said()[0]?.id ?? '' });
    await test.hears(2);
    expect(test.said().map(titleOf)).toEqual(['Inode', 'ACID']);
  });
});

describe('a mention that can’t be answered surely', () => {
  it.each([
    ['consistency', 'I am not sure which term you mean.', 'See suggestions', 'Which one do you mean?'],
    ['vertical farming', 'I found no term for that.', 'All categories', 'Categories'],
  ])('“%s” gets one neutral line, whose button answers whoever presses', async (text, line, label, title) => {
    const thread = test.discord.openThread(GENERAL, 'a thread');
    const question = test.ada.say(`@lemma ${text}`, { channel: thread.id });
    const [answer] = await test.hears(1, thread.id);
    if (!answer) return;
    expect(answer).toMatchObject({ replyTo: question.id, channel: thread.id, embeds: [], pings: [] });
    expect(answer.content.startsWith(line)).toBe(true);
    expect(labelsOf(answer).sort()).toEqual([label, 'Ask for this term'].sort());
    for (const [person, id] of [
      [test.bob, BOB],
      [test.ada, ADA],
    ] as const) {
      const { message } = await person.press(answer, label);
      expect(message).toMatchObject({ ephemeralFor: id, channel: thread.id });
      expect(titleOf(message)).toBe(title);
    }
    expect(answer.edited).toBe(false);
    expect(test.said(ADA, thread.id).filter(({ ephemeralFor }) => !ephemeralFor)).toHaveLength(1);
  });

  it('that asks nothing gets a line of greeting, whose button shows the help', async () => {
    test.ada.say('@lemma');
    const [answer] = await test.hears(1);
    if (!answer) return;
    expect(answer.content).toMatch(/^Hello! Ask me with/);
    const { message } = await test.bob.press(answer, 'Help');
    expect(message?.ephemeralFor).toBe(BOB);
    expect(titleOf(message)).toBe('Hello, I am Lemma');
  });

  it('works on in place from the private answer', async () => {
    test.ada.say('@lemma consistency');
    const [line] = await test.hears(1);
    const { message } = line ? await test.bob.press(line, 'See suggestions') : {};
    if (!message) throw new Error('The button gave no answer.');
    await test.bob.press(message, 'Eventual Consistency');
    expect(titleOf(message)).toBe('Eventual Consistency');
    expect(message.ephemeralFor).toBe(BOB);
  });
});

it('answers several terms of one mention with one public card, which only the asker can delete', async () => {
  test.ada.say('@lemma acid, inode and defer');
  const [card] = await test.hears(1);
  if (!card) return;
  expect(titleOf(card)).toBe('ACID · Inode · Defer');
  expect(labelsOf(card)).toEqual(['ACID', 'Inode', 'Defer', 'Delete']);
  await test.ada.press(card, 'Delete');
  await test.discord.waitFor(() => card.deleted, 'the deletion');
});

it('answers without a reference when the question was deleted meanwhile', async () => {
  const post = 'POST /channels/:channel/messages';
  test.discord.faults.plan.add(post, { kind: 'rate-limit', retryAfterSeconds: 0.2 });
  const question = test.ada.say('@lemma acid');
  await test.discord.waitFor(() => test.calls(post).length === 1, 'the refusal');
  test.discord.world.remove(question);
  const [answer] = await test.hears(1);
  expect(answer?.replyTo).toBeUndefined();
  expect(titleOf(answer)).toBe('ACID');
});

it('answers once what is delivered again after a resumed connection', async () => {
  test.discord.faults.dropConnections();
  await test.discord.waitFor(() => test.discord.connections() === 0, 'the break');
  test.discord.faults.deliverTimes(3);
  test.ada.say('@lemma acid');
  await test.discord.waitFor(() => test.discord.connections() === 1, 'the resumed connection');
  expect(await answersUpTo('Inode')).toEqual(['ACID', 'Inode']);
});

describe('where the bot may not embed', () => {
  function contextOf(glossary: Glossary) {
    return { glossary, finder: createTermFinder(glossary), words: en, platform: 'discord' } as const;
  }

  it('shows the beginning of a long card as text, with a button to all of it', async () => {
    const inPractice = `${'It is used in many places. '.repeat(85)}The end.`;
    const terms = [{ name: 'Long', definition: 'A long story.', inPractice }];
    await test.close();
    test = await startTestDiscord({
      context: contextOf(glossaryOf(JSON.stringify({ category: 'C', terms }))),
    });
    test.discord.world.channels.get(GENERAL)?.denied.add('EMBED_LINKS');
    test.ada.say('@lemma long');
    const [answer] = await test.hears(1);
    if (!answer) return;
    expect(answer.embeds).toEqual([]);
    expect(answer.content).toMatch(/^Long\nC\n\nA long story/);
    expect(answer.content).not.toContain('The end');
    const { message } = await test.bob.press(answer, 'Open the full card');
    expect(message?.ephemeralFor).toBe(BOB);
    expect(bodyOf(message)).toContain('The end.');
  });

  it('shows a short card whole, with the buttons of the card alone', async () => {
    test.discord.world.channels.get(GENERAL)?.denied.add('EMBED_LINKS');
    test.ada.say('@lemma backpressure');
    const [answer] = await test.hears(1);
    expect(answer?.content).toContain('In practice');
    expect(labelsOf(answer)).toEqual(expect.arrayContaining(['Circuit Breaker', 'Channel', 'Delete']));
    expect(labelsOf(answer)).not.toContain('Open the full card');
  });
});
