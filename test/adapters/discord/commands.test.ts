import { ApplicationCommandType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commandDefinitions } from '../../../src/adapters/discord/commands.ts';
import { de } from '../../../src/core/words/de.ts';
import { en } from '../../../src/core/words/en.ts';
import { checkCommands } from '../../../src/playground/discord/checks/check-commands.ts';
import type { Json } from '../../../src/playground/discord/json.ts';
import { madeUpWords } from './support/made-up-words.ts';

const commands = commandDefinitions(en);

type Told = { readonly name: string; readonly options?: readonly Told[]; readonly [key: string]: unknown };

const inFinnish = commandDefinitions(en, { fi: madeUpWords }) as unknown as readonly Told[];

/** `glossary quiz public` → what Discord is told about it. */
function find(list: readonly Told[], path: string): Told | undefined {
  const [first, ...rest] = path.split(' ');
  const found = list.find(({ name }) => name === first);
  return rest.length === 0 ? found : find(found?.options ?? [], rest.join(' '));
}

describe('commandDefinitions', () => {
  it('names the commands that the issue and the help promise', () => {
    expect(commands.map(({ type, name }) => [type, name])).toEqual([
      [ApplicationCommandType.ChatInput, 'define'],
      [ApplicationCommandType.ChatInput, 'glossary'],
      [ApplicationCommandType.Message, 'Define terms here'],
    ]);
  });

  it('gives /glossary its subcommands, with what each can be told', () => {
    const { options = [] } = find(commands as unknown as readonly Told[], 'glossary') ?? {};
    expect(options.map(({ name, options = [] }) => [name, ...options.map((option) => option.name)])).toEqual([
      ['home'],
      ['browse', 'category'],
      ['tag', 'tag'],
      ['terms'],
      ['random', 'category'],
      ['path', 'about'],
      ['quiz', 'category', 'public'],
      ['daily', 'change'],
      ['help'],
    ]);
  });

  it('can be installed in a server and by a person, and used in servers, direct messages and group messages', () => {
    for (const command of commands) {
      expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
  });

  it('calls everything by the names of the English catalogue', () => {
    for (const [name, text] of Object.entries(en.names)) expect(text).toBe(name);
  });

  it.each([
    ['English alone', {}],
    ['German', { de }],
    ['a made-up language', { fi: madeUpWords }],
    ['both', { de, fi: madeUpWords }],
  ])('keeps Discord’s rules in %s', (_which, others) => {
    const told = commandDefinitions(en, others) as unknown as readonly Json[];
    expect(checkCommands(told).list).toEqual([]);
  });

  it.each([
    ['define', 'define'],
    ['define term', 'defineTerm'],
    ['define public', 'definePublic'],
    ['glossary', 'glossary'],
    ['glossary browse category', 'browseCategory'],
    ['glossary terms', 'terms'],
    ['glossary path about', 'pathAbout'],
    ['glossary quiz public', 'quizPublic'],
    ['glossary help', 'help'],
  ] as const)('says /%s in English, and as people of another language read it', (path, purpose) => {
    const told = find(inFinnish, path);
    expect(told).toMatchObject({
      name: path.split(' ').at(-1),
      name_localizations: { fi: `ö-${path.split(' ').at(-1)}` },
      description: en.commands[purpose],
      description_localizations: { fi: `Ö ${en.commands[purpose]}` },
    });
  });

  it('names the menu of a message in other languages, and describes it in none', () => {
    const menu = commandDefinitions(en, { fi: madeUpWords }).at(-1);
    expect(menu).toMatchObject({ name_localizations: { fi: 'Ö Define terms here' } });
    expect(menu).not.toHaveProperty('description_localizations');
  });
});
