import { expect, it } from 'vitest';
import { commandDefinitions } from '../../../../src/adapters/discord/commands.ts';
import { en } from '../../../../src/core/words/en.ts';
import {
  findFitting,
  findRunnable,
  listRunnables,
  optionsOf,
  type Registered,
} from '../../../../src/playground/page/browser/runnable.ts';

const commands = commandDefinitions(en).filter(({ type }) => type === 1) as Registered[];
const runnables = listRunnables(commands);

const read = (line: string) => {
  const found = findRunnable(line, runnables);
  return found && [found.runnable.words, found.text];
};
const fitting = (line: string) => findFitting(line, runnables).map(({ words }) => words);

it('lists every subcommand as a command of its own', () => {
  expect(runnables.map(({ words }) => words)).toEqual([
    'define',
    ...['home', 'browse', 'tag', 'terms', 'random', 'path', 'quiz', 'help'].map((name) => `glossary ${name}`),
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
  expect(fitting('/')).toHaveLength(9);
  expect(fitting('/glossary t')).toEqual(['glossary tag', 'glossary terms']);
  expect(fitting('/glossary ')).toHaveLength(8);
  expect(fitting('/x')).toEqual([]);
});

it('gives the text to the first option, and switches on what is switched on', () => {
  const quiz = findRunnable('/glossary quiz', runnables)?.runnable;
  expect(quiz?.text).toMatchObject({ name: 'category', autocomplete: true });
  expect(quiz?.switches.map(({ name }) => name)).toEqual(['public']);
  expect(quiz && optionsOf(quiz, 'go', ['public'])).toEqual({ category: 'go', public: true });
  expect(quiz && optionsOf(quiz, '', [])).toEqual({});
});
