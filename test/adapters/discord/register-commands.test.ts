import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandDefinitions } from '../../../src/adapters/discord/commands.ts';
import { registerCommands } from '../../../src/adapters/discord/register-commands.ts';
import { en } from '../../../src/core/words/en.ts';
import type { Json } from '../../../src/playground/discord/json.ts';
import { type LocalDiscord, startLocalDiscord } from '../../../src/playground/discord/start-local-discord.ts';
import { judgeDiscordRequest } from '../../support/judge-discord.ts';
import { madeUpWords } from './support/made-up-words.ts';

let discord: LocalDiscord;
const wanted = commandDefinitions(en);
const inTwoLanguages = commandDefinitions(en, { fi: madeUpWords });

beforeEach(async () => {
  discord = await startLocalDiscord({ checkRequest: judgeDiscordRequest });
});

afterEach(() => discord.close());

function register(commands = wanted): Promise<boolean> {
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  return registerCommands(rest, discord.world.applicationId, commands);
}

/** As Discord gives a command back: with everything that it fills in by itself, here and in each option. */
function filledIn(command: Json): Json {
  const options = command.options as readonly Json[] | undefined;
  return {
    ...command,
    name_localizations: null,
    description_localizations: null,
    ...(command.type === 1 || command.type === 3 ? { dm_permission: true, nsfw: false } : {}),
    ...(options ? { options: options.map((option) => filledIn({ required: false, ...option })) } : {}),
  };
}

describe('registerCommands', () => {
  it('writes nothing a second time, whatever Discord fills in and in whatever order it gives them', async () => {
    expect(await register()).toBe(true);
    expect(await register()).toBe(false);
    discord.world.commands = discord.world.commands
      .map(filledIn)
      .map((command) => ({ ...command, contexts: [2, 1, 0], integration_types: [1, 0] }))
      .reverse();
    expect(await register()).toBe(false);
  });

  it.each<[string, (commands: readonly Json[]) => readonly Json[]]>([
    ['a description', ([first, ...others]) => [{ ...first, description: 'Another' }, ...others]],
    ['a name', ([first, ...others]) => [{ ...first, name: 'another' }, ...others]],
    ['the places', ([first, ...others]) => [{ ...first, contexts: [0] }, ...others]],
    ['who may install it', ([first, ...others]) => [{ ...first, integration_types: [0] }, ...others]],
    ['an option', ([first, ...others]) => [{ ...first, options: [] }, ...others]],
    ['one that is too many', (commands) => [...commands, { type: 1, name: 'old', description: 'Old' }]],
    ['one that is missing', ([, ...others]) => others],
    ['one of another type', (commands) => commands.map((each) => ({ ...each, type: 2 }))],
    ['none at all', () => []],
  ])('writes again after %s differs', async (_what, change) => {
    await register();
    discord.world.commands = change(discord.world.commands);
    expect(await register()).toBe(true);
    expect(discord.world.commands.map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
  });

  it('takes the other languages into account, in whatever order they come', async () => {
    expect(await register()).toBe(true);
    expect(await register(inTwoLanguages)).toBe(true);
    expect(await register(inTwoLanguages)).toBe(false);
    expect(await register(commandDefinitions(en, { fi: madeUpWords, hu: madeUpWords }))).toBe(true);
    expect(await register(commandDefinitions(en, { hu: madeUpWords, fi: madeUpWords }))).toBe(false);
    expect(await register(commandDefinitions(en, { fi: madeUpWords, hu: en }))).toBe(true);
    expect(await register()).toBe(true);
    expect(await register()).toBe(false);
  });
});
