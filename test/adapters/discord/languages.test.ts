import { afterEach, beforeEach, expect, it } from 'vitest';
import { referenceContext } from '../../support/reference-context.ts';
import { startTestDiscord, type TestDiscord } from './start-test-discord.ts';
import { madeUpWords } from './support/made-up-words.ts';
import { bodyOf, labelsOf, titleOf } from './support/read-message.ts';

let test: TestDiscord;

beforeEach(async () => {
  const context = await referenceContext('discord');
  test = await startTestDiscord({
    context,
    adapter: {
      contextFor: (_workspace, locale) => (locale === 'fi' ? { ...context, words: madeUpWords } : context),
    },
  });
});

afterEach(() => test.close());

it('registers the commands in every language that the bot speaks', () => {
  const [define] = test.discord.world.commands;
  expect(define).toMatchObject({ name: 'define', name_localizations: { fi: 'ö-define' } });
  expect(Object.keys(Object(define?.name_localizations))).toEqual(['fi']);
});

it('answers each person in their own language, whatever is pressed or typed', async () => {
  test.ada.speaks('fi');
  const [inAdas, inBobs] = await Promise.all([
    test.ada.command('glossary help'),
    test.bob.command('glossary help'),
  ]);
  expect([titleOf(inAdas.message), titleOf(inBobs.message)]).toEqual(['Ö Lemma', 'Hello, I am Lemma']);
  const { message } = await test.ada.command('define', { term: 'acid' });
  expect(labelsOf(message)).toContain('Ö share');
  if (!message) return;
  const stale = await test.ada.pressForged(message, 'nonsense');
  expect(bodyOf(stale.message)).toContain('Ö stale.');
  const menu = await test.ada.contextMenu('Define terms here', test.bob.say('an inode'));
  expect(labelsOf(menu.message)).toContain('Ö share');
});

it('tells of a failure in the language of the person', async () => {
  test.ada.speaks('fi');
  const callback = 'POST /interactions/:interaction/:token/callback';
  test.discord.faults.plan.add(callback, { kind: 'refuse', error: '50035' });
  const { message } = await test.ada.command('define', { term: 'acid' });
  expect(titleOf(message)).toBe('Ö wrong');
});

it('answers a mention, which tells no language, in the bot’s own', async () => {
  test.ada.speaks('fi');
  test.ada.say('@lemma');
  const [answer] = await test.hears(1);
  expect(answer?.content).toMatch(/^Hello!/);
});
