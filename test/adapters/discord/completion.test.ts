import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chosenName } from '../../../src/adapters/discord/complete-option.ts';
import type { Glossary } from '../../../src/core/glossary/glossary.ts';
import { answerQuestion } from '../../../src/core/replies/answer-question.ts';
import type { ReplyContext } from '../../../src/core/replies/reply.ts';
import { createTermFinder } from '../../../src/core/search/build-term-finder.ts';
import { en } from '../../../src/core/words/en.ts';
import { anyGlossary } from '../../core/any-glossary.ts';
import { glossaryOf } from '../../core/glossary-of.ts';
import { startTestDiscord, type TestDiscord } from './start-test-discord.ts';
import { titleOf } from './support/read-message.ts';

let test: TestDiscord;

afterEach(() => test?.close());

function contextOf(glossary: Glossary): ReplyContext {
  return { glossary, finder: createTermFinder(glossary), words: en, platform: 'discord' };
}

async function complete(typed: string) {
  return (await test.ada.complete('define', { term: typed }, 'term')) as readonly {
    name: string;
    value: string;
  }[];
}

/** Whose first three letters no other name begins with. */
function alone(names: readonly string[]): string[] {
  const start = (name: string) => name.slice(0, 3).toLowerCase();
  return names.filter((name) => names.filter((other) => start(other) === start(name)).length === 1);
}

describe('completion against the local Discord, which refuses what Discord would', () => {
  it('has the wanted term first after three letters, whichever it is', async () => {
    test = await startTestDiscord();
    const names = alone(test.context.glossary.terms.map(({ name }) => name));
    expect(names.length).toBeGreaterThanOrEqual(23);
    for (const name of names) {
      const [first] = await complete(name.slice(0, 3));
      expect(first?.name).toBe(name);
    }
  });

  it('puts those that begin so before misspelt ones', async () => {
    test = await startTestDiscord();
    expect((await complete('bkpressure')).map(({ name }) => name)).toEqual(['Backpressure']);
    expect((await complete('ind')).map(({ name }) => name)).toEqual(['Index', 'Inode']);
  });

  it('offers what is only explained in a contrast after the terms, and sends back what leads there', async () => {
    test = await startTestDiscord();
    for (const [typed, choice, title] of [
      ['pess', 'Pessimistic Locking', 'Optimistic Locking or Pessimistic Locking?'],
      ['CP', 'CP or AP?', 'CP or AP?'],
    ] as const) {
      const found = (await complete(typed)).find(({ name }) => name === choice);
      const { message } = await test.ada.command('define', { term: found?.value ?? '' });
      expect(titleOf(message)).toBe(title);
    }
  });

  it('offers at most 25 of many, and names at their longest in any script', async () => {
    const terms = Array.from({ length: 60 }, (_, index) => ({
      name: `${'🐘'.repeat(38)} ${index}`.padEnd(80, 'x'),
      definition: 'Some text.',
    }));
    test = await startTestDiscord({
      context: contextOf(glossaryOf(JSON.stringify({ category: 'C', terms }))),
    });
    for (const typed of ['', '🐘', '1']) expect((await complete(typed)).length).toBeLessThanOrEqual(25);
    const [first] = await complete('');
    const { message } = await test.ada.command('define', { term: first?.value ?? '' });
    expect(titleOf(message)).toBe(first?.name);
  });

  it.each([
    '🐘🐘🐘',
    'עברית',
    '\u0000\u202e\u200b',
    '\ud83d',
    'x'.repeat(5_000),
    '🐘'.repeat(2_500),
    '   ',
    '`*_~|<@1>',
  ])('answers %j with a list in time', async (typed) => {
    test = await startTestDiscord();
    expect(Array.isArray(await complete(typed))).toBe(true);
    expect(test.logged.filter(({ level }) => level > 30)).toEqual([]);
  });

  it('does not take typed text for the id of another term', async () => {
    const terms = [
      { id: 'lock', name: 'Mutex', definition: 'Some text.' },
      { id: 'mutex', name: 'Lock', definition: 'Some text.' },
    ];
    test = await startTestDiscord({
      context: contextOf(glossaryOf(JSON.stringify({ category: 'C', terms }))),
    });
    const answerTo = async (term: string) => titleOf((await test.ada.command('define', { term })).message);
    expect(await answerTo('lock')).toBe('Lock');
    expect(await answerTo('term:lock')).toBe('Mutex');
    expect(await answerTo('term:nonsense')).toBe('Not in the glossary yet');
  });
});

describe('completion of what /glossary is told', () => {
  const names = async (command: string, option: string, typed: string) =>
    (await test.ada.complete(command, { [option]: typed }, option)).map(({ name }) => name);

  beforeEach(async () => {
    test = await startTestDiscord();
  });

  it.each([
    ['glossary browse', 'category', 'data', ['Databases']],
    ['glossary random', 'category', 'DATA', ['Databases']],
    ['glossary quiz', 'category', 'data', ['Databases']],
    ['glossary path', 'about', 'datab', ['Databases']],
  ])('/%s %s “%s” → %j first', async (command, option, typed, first) => {
    expect((await names(command, option, typed)).slice(0, first.length)).toEqual(first);
  });

  it('offers all categories before anything is typed, and for a path the terms after them', async () => {
    const categories = test.context.glossary.categories.map(({ name }) => name);
    expect(await names('glossary browse', 'category', '')).toEqual(categories);
    const offered = await names('glossary path', 'about', '');
    expect(offered.slice(0, categories.length)).toEqual(categories);
    expect(offered).toHaveLength(25);
    expect(await names('glossary path', 'about', 'bac')).toContain('Backpressure');
  });

  it('offers tags, the most used first, and sends back what leads to each', async () => {
    const { tags } = test.context.glossary;
    const offered = await test.ada.complete('glossary tag', { tag: '' }, 'tag');
    expect(offered).toEqual(tags.slice(0, 25).map(({ id, name }) => ({ name, value: id })));
    expect(await names('glossary tag', 'tag', 'zzz')).toEqual([]);
  });
});

describe('a choice', () => {
  it('leads to its own term in any glossary', () => {
    fc.assert(
      fc.property(anyGlossary(4), (glossary) => {
        const context = contextOf(glossary);
        for (const { id, name, status } of glossary.terms) {
          if (status === 'draft') continue;
          const text = chosenName(context, `term:${id}`) ?? '';
          expect(answerQuestion(context, { text, surface: 'command', asker: '1' }).card.title).toBe(name);
        }
      }),
      { numRuns: 50 },
    );
  });
});
