import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DiscordMessage } from '../../../src/playground/discord/message.ts';
import { controlsOf } from '../../../src/playground/discord/person.ts';
import { ADA, BOB, startTestDiscord, type TestDiscord } from './start-test-discord.ts';
import { bodyOf, labelsOf, titleOf } from './support/read-message.ts';

let test: TestDiscord;

beforeAll(async () => {
  test = await startTestDiscord();
});

afterAll(async () => {
  expect(test.logged.filter(({ level }) => level > 30)).toEqual([]);
  await test.close();
});

async function glossary(words: string, options: Record<string, string | boolean> = {}) {
  const { message } = await test.ada.command(`glossary ${words}`, options);
  if (!message) throw new Error('The bot gave no answer.');
  return message;
}

/** Presses the first answer of a question, and gives what the person sees of it. */
async function guess(person: typeof test.ada, question: DiscordMessage) {
  const [answer] = controlsOf(question).filter(({ customId }) => customId.startsWith('answer:'));
  if (!answer) throw new Error('There is nothing to choose.');
  return (await person.press(question, answer.customId)).message;
}

describe('/glossary', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['home', {}, /^The glossary$/],
    ['browse', {}, /^Categories$/],
    ['browse', { category: 'databases' }, /^Databases$/],
    ['browse', { category: 'nonsense' }, /^Categories$/],
    ['tag', {}, /^Tags$/],
    ['tag', { tag: 'reliability' }, /reliability/],
    ['terms', {}, /^Terms A–Z$/],
    ['path', {}, /^Learning paths$/],
    ['quiz', {}, /^Which term is this\?$/],
    ['help', {}, /^Hello, I am Lemma$/],
  ])('%s %o is answered to the asker alone', async (words, options, title) => {
    const message = await glossary(words, options);
    expect(String(titleOf(message))).toMatch(title);
    expect(message.ephemeralFor).toBe(ADA);
  });

  it('random picks a term by chance, with a way to share it', async () => {
    expect(labelsOf(await glossary('random'))).toContain('Share in channel');
  });

  it('takes what completion offers: a category, a tag, a term', async () => {
    const [category] = await test.ada.complete('glossary random', { category: 'data' }, 'category');
    const random = await glossary('random', { category: String(category?.value) });
    expect(bodyOf(random)).toContain('Databases');
    const [tag] = await test.ada.complete('glossary tag', { tag: '' }, 'tag');
    expect(String(titleOf(await glossary('tag', { tag: String(tag?.value) })))).toContain(String(tag?.name));
    const [term] = await test.ada.complete('glossary path', { about: 'circuit b' }, 'about');
    expect(term).toEqual({ name: 'Circuit Breaker', value: 'term:circuit-breaker' });
    expect(bodyOf(await glossary('path', { about: String(term?.value) }))).toContain('Circuit Breaker');
  });

  it('leads on in place: to a category and to a term of it', async () => {
    const message = await glossary('browse');
    await test.ada.press(message, 'Databases');
    expect(titleOf(message)).toBe('Databases');
    await test.ada.press(message, 'ACID');
    expect(titleOf(message)).toBe('ACID');
    expect(message.ephemeralFor).toBe(ADA);
  });

  it('opens its search from the front page, and answers in place', async () => {
    const message = await glossary('home');
    await test.ada.search(message, '2pc');
    expect(titleOf(message)).toBe('Two-Phase Commit (2PC)');
  });
});

describe('a quiz for everyone', () => {
  it('answers each person privately at the same time, and stays as it is', async () => {
    const question = await glossary('quiz', { public: true });
    expect(question.ephemeralFor).toBeUndefined();
    const before = bodyOf(question);
    const [adas, bobs] = await Promise.all([guess(test.ada, question), guess(test.bob, question)]);
    expect([adas?.ephemeralFor, bobs?.ephemeralFor]).toEqual([ADA, BOB]);
    expect([question.edited, bodyOf(question)]).toEqual([false, before]);
  });

  it('can be taken away by the asker alone', async () => {
    const question = await glossary('quiz', { public: true });
    expect(labelsOf(question)).toContain('Delete');
    await test.bob.press(question, 'Delete');
    expect(question.deleted).toBe(false);
    await test.ada.press(question, 'Delete');
    await test.discord.waitFor(() => question.deleted, 'the deletion');
  });
});

it('answers a private quiz in place, with what is right', async () => {
  const question = await glossary('quiz', { category: 'databases' });
  const answer = await guess(test.ada, question);
  expect(answer).toBe(question);
  expect(String(titleOf(question))).toMatch(/^(Right: |Not .*: it is )/);
});
