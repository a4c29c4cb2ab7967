import { type ActAnswer, act } from './act.ts';
import type { Choice, Offer } from './composer.ts';
import type { Place } from './place.ts';

/** A command or one of its options, as the bot has registered it. */
type Registered = {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly options?: readonly Registered[];
};
/** What can be run: a command, or a subcommand with the name of its command before it. */
type Runnable = {
  readonly words: string;
  readonly description: string;
  readonly options: readonly Registered[];
};

const SUBCOMMAND = 1;
const STRING = 3;
const BOOLEAN = 5;

/** Sends a line: a message, or a command whose text is its first option. */
export async function sendToDiscord(
  line: string,
  place: Place,
  switches: readonly string[],
): Promise<ActAnswer> {
  if (!line.startsWith('/')) return act('discord-write', { ...place, text: line });
  const runnables = await readRunnables();
  const found = findRunnable(line, runnables);
  if (found) return runOnDiscord(found.runnable, found.text, place, switches);
  return {
    error: `The bot has no such command. It has ${runnables.map(({ words }) => `/${words}`).join(', ')}.`,
  };
}

/** What Discord would offer: the commands, then what completes the option that is being typed. */
export async function offerOnDiscord(line: string, place: Place): Promise<Offer> {
  if (!line.startsWith('/')) return { choices: [] };
  const runnables = await readRunnables();
  const found = findRunnable(line, runnables);
  if (!found || (found.text === '' && !line.endsWith(' '))) {
    const fitting = runnables.filter(({ words }) => `/${words}`.startsWith(line.trimEnd()));
    return { choices: fitting.map((each) => offerCommand(each, place)) };
  }
  const { runnable, text } = found;
  const option = textOptionOf(runnable);
  return {
    choices: option?.autocomplete ? await complete(runnable, option, text, place) : [],
    about: option ? `${option.name}: ${option.description}` : runnable.description,
    switches: runnable.options
      .filter(({ type }) => type === BOOLEAN)
      .map(({ name, description }) => ({ name, about: description })),
  };
}

async function readRunnables(): Promise<Runnable[]> {
  const { commands = [] } = (await act('discord-commands', {})) as { commands?: readonly Registered[] };
  return commands.flatMap(({ name, description, options = [] }) => {
    const subcommands = options.filter(({ type }) => type === SUBCOMMAND);
    if (subcommands.length === 0) return [{ words: name, description, options }];
    return subcommands.map((each) => ({
      words: `${name} ${each.name}`,
      description: each.description,
      options: each.options ?? [],
    }));
  });
}

/** The command that a line begins with, and what follows it. */
function findRunnable(line: string, runnables: readonly Runnable[]) {
  const runnable = runnables.find(({ words }) => `${line} `.startsWith(`/${words} `));
  return runnable && { runnable, text: line.slice(runnable.words.length + 1).trim() };
}

function textOptionOf({ options }: Runnable): Registered | undefined {
  return options.find(({ type }) => type === STRING);
}

/** A command that takes nothing is run at once. */
function offerCommand(runnable: Runnable, place: Place): Choice {
  const { words, description: hint, options } = runnable;
  const label = `/${words}`;
  return options.length > 0
    ? { label, hint, line: `${label} ` }
    : { label, hint, send: () => runOnDiscord(runnable, '', place, []) };
}

async function complete(
  runnable: Runnable,
  { name: focused }: Registered,
  text: string,
  place: Place,
): Promise<Choice[]> {
  const options = { [focused]: text };
  const typed = { ...place, command: runnable.words, options, focused };
  const { choices = [] } = await act('discord-complete', typed);
  return choices.map(({ name: label, value }) => ({
    label,
    send: (switches) => runOnDiscord(runnable, value, place, switches),
  }));
}

function runOnDiscord(
  runnable: Runnable,
  text: string,
  place: Place,
  switches: readonly string[],
): Promise<ActAnswer> {
  const option = textOptionOf(runnable);
  if (text && !option) return Promise.resolve({ error: `/${runnable.words} takes nothing after it.` });
  const options = {
    ...(option && text ? { [option.name]: text } : {}),
    ...Object.fromEntries(switches.map((name) => [name, true])),
  };
  return act('discord-command', { ...place, command: runnable.words, options });
}
