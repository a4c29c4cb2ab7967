import { expect, it } from 'vitest';
import { commandDefinitions } from '../../../../src/adapters/discord/commands.ts';
import { SUBCOMMANDS } from '../../../../src/core/replies/glossary-command.ts';
import { de } from '../../../../src/core/words/de.ts';
import { en } from '../../../../src/core/words/en.ts';
import {
  findFitting,
  findGroup,
  findRunnable,
  listRunnables,
  optionsOf,
  type Registered,
} from '../../../../src/playground/page/browser/runnable.ts';

const commands = commandDefinitions(en, { de }).filter(({ type }) => type === 1) as Registered[];
const runnables = listRunnables(commands, 'en-US');
const inGerman = listRunnables(commands, 'de');

const read = (line: string, from = runnables) => {
  const found = findRunnable(line, from);
  return found && [found.runnable.words, found.text];
};
const fitting = (line: string) => findFitting(line, runnables).map(({ words }) => words);

it('lists every subcommand as a command of its own', () => {
  expect(runnables.map(({ words }) => words)).toEqual([
    'define',
    ...SUBCOMMANDS.map((name) => `glossary ${name}`),
  ]);
});

it.each([
  ['/define back pressure', ['define', 'back pressure']],
  ['/define', ['define', '']],
  ['/glossary tag reliability', ['glossary tag', 'reliability']],
  ['/glossary terms', ['glossary terms', '']],
  ['/glossary term', undefined],
  ['/defined', undefined],
  ['define', undefined],
])('reads %s', (line, expected) => {
  expect(read(line)).toEqual(expected);
});

it('offers what a line can still become', () => {
  expect(fitting('/')).toHaveLength(SUBCOMMANDS.length + 1);
  expect(fitting('/glossary t')).toEqual(['glossary tag', 'glossary terms']);
  expect(fitting('/glossary ')).toHaveLength(SUBCOMMANDS.length);
  expect(fitting('/x')).toEqual([]);
});

it('gives the text to the first option, and switches on what is switched on', () => {
  const quiz = findRunnable('/glossary quiz', runnables)?.runnable;
  expect(quiz?.text).toMatchObject({ name: 'category', autocomplete: true });
  expect(quiz?.switches.map(({ name }) => name)).toEqual(['public']);
  expect(quiz && optionsOf(quiz, 'go', ['public'])).toEqual({ category: 'go', public: true });
  expect(quiz && optionsOf(quiz, '', [])).toEqual({});
});

it('shows commands and options in the language of the person, and sends them as they are registered', () => {
  const quiz = inGerman.find(({ words }) => words === 'glossary quiz');
  expect(quiz).toMatchObject({
    shown: `${de.names.glossary} ${de.names.quiz}`,
    description: de.commands.quiz,
    text: { name: 'category', shown: de.names.category, description: de.commands.quizCategory },
    switches: [{ name: 'public', shown: de.names.public, description: de.commands.quizPublic }],
  });
  expect(runnables.every(({ words, shown }) => shown === words)).toBe(true);
});

it('reads a command by its name in either language', () => {
  for (const line of [`/${de.names.glossary} ${de.names.tag} netz`, '/glossary tag netz']) {
    expect(read(line, inGerman)).toEqual(['glossary tag', 'netz']);
  }
  const fitting = findFitting(`/${de.names.glossary} ${de.names.home.slice(0, 2)}`, inGerman);
  expect(fitting.map(({ words }) => words)).toContain('glossary home');
  expect(findGroup(`/${de.names.glossary}`, inGerman)).toHaveLength(SUBCOMMANDS.length);
  expect(findGroup('/gloss', inGerman)).toEqual([]);
});
