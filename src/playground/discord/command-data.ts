import type { Json } from './json.ts';
import type { DiscordWorld } from './world.ts';

export const CHAT_COMMAND = 1;
export const MESSAGE_COMMAND = 3;

const SUBCOMMAND = 1;

export type CommandOptions = Readonly<Record<string, string | number | boolean>>;

/** The registered command with this name; people can only run what the bot has registered. */
export function findCommand(world: DiscordWorld, name: string, type: number): Json {
  const found = world.commands.find((command) => command.name === name && command.type === type);
  if (found) return found;
  const names = world.commands.map((command) => command.name).join(', ');
  throw new Error(`No command “${name}” is registered in the local Discord. There are: ${names || 'none'}.`);
}

/** The data of a slash command as Discord sends it, checked against what is registered. */
export function commandData(
  world: DiscordWorld,
  words: string,
  given: CommandOptions,
  focused?: string,
): Json {
  const [name = '', subcommand] = words.trim().split(/\s+/);
  const { id, options = [] } = findCommand(world, name, CHAT_COMMAND) as Json & { options?: Json[] };
  const common = { id, name, type: CHAT_COMMAND };
  if (subcommand === undefined) {
    if (options.some(({ type }) => type === SUBCOMMAND)) {
      throw new Error(`/${name} can't be run alone: it has subcommands.`);
    }
    return { ...common, options: fill(options, given, focused) };
  }
  const chosen = options.find((option) => option.name === subcommand && option.type === SUBCOMMAND);
  if (!chosen) throw new Error(`/${name} has no subcommand “${subcommand}”.`);
  const inner = fill((chosen.options ?? []) as Json[], given, focused);
  return { ...common, options: [{ type: SUBCOMMAND, name: subcommand, options: inner }] };
}

function fill(options: readonly Json[], given: CommandOptions, focused: string | undefined): Json[] {
  for (const name of Object.keys(given)) {
    if (!options.some((option) => option.name === name)) throw new Error(`There is no option “${name}”.`);
  }
  return options.flatMap(({ name, type, required }) => {
    const value = given[String(name)];
    if (value !== undefined) return [{ name, type, value, ...(name === focused ? { focused: true } : {}) }];
    if (required && focused === undefined) throw new Error(`The option “${name}” is required.`);
    return [];
  });
}
