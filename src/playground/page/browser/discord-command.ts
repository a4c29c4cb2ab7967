import { type ActAnswer, act } from './act.ts';
import type { Choice, Offer } from './composer.ts';
import type { Place } from './place.ts';
import {
  findFitting,
  findRunnable,
  listRunnables,
  optionsOf,
  type Registered,
  type Runnable,
} from './runnable.ts';

/** Sends a line: a message, or a command. A command that is nothing without a subcommand runs its first. */
export async function sendToDiscord(
  line: string,
  place: Place,
  switches: readonly string[],
): Promise<ActAnswer> {
  if (!line.startsWith('/')) return act('discord-write', { ...place, text: line });
  const runnables = await readRunnables();
  const found = findRunnable(line, runnables);
  if (found) return run(found.runnable, found.text, place, switches);
  const [first] = runnables.filter(({ words }) => `/${words}`.startsWith(`${line} `));
  if (first) return run(first, '', place, switches);
  const names = runnables.map(({ words }) => `/${words}`).join(', ');
  return { error: `The bot has no such command. It has ${names}.` };
}

/** What Discord would offer: the commands, then what completes the option that is being typed. */
export async function offerOnDiscord(line: string, place: Place): Promise<Offer> {
  if (!line.startsWith('/')) return { choices: [] };
  const runnables = await readRunnables();
  const found = findRunnable(line, runnables);
  if (!found || (found.text === '' && !line.endsWith(' '))) {
    return { choices: findFitting(line, runnables).map((each) => offerCommand(each, place)) };
  }
  const { runnable, text } = found;
  const { text: option, description, switches } = runnable;
  return {
    choices: option?.autocomplete ? await complete(runnable, option.name, text, place) : [],
    about: option ? `${option.name}: ${option.description}` : description,
    switches: switches.map(({ name, description: about }) => ({ name, about })),
  };
}

async function readRunnables(): Promise<Runnable[]> {
  const { commands = [] } = (await act('discord-commands', {})) as { commands?: readonly Registered[] };
  return listRunnables(commands);
}

/** A command that takes nothing is run at once. */
function offerCommand(runnable: Runnable, place: Place): Choice {
  const { words, description: hint, text, switches } = runnable;
  const label = `/${words}`;
  return text || switches.length > 0
    ? { label, hint, line: `${label} ` }
    : { label, hint, send: () => run(runnable, '', place, []) };
}

async function complete(runnable: Runnable, focused: string, text: string, place: Place): Promise<Choice[]> {
  const options = { [focused]: text };
  const { choices = [] } = await act('discord-complete', {
    ...place,
    command: runnable.words,
    options,
    focused,
  });
  return choices.map(({ name: label, value }) => ({
    label,
    send: (switches) => run(runnable, value, place, switches),
  }));
}

async function run(
  runnable: Runnable,
  text: string,
  place: Place,
  switches: readonly string[],
): Promise<ActAnswer> {
  if (text && !runnable.text) return { error: `/${runnable.words} takes nothing after it.` };
  const options = optionsOf(runnable, text, switches);
  return act('discord-command', { ...place, command: runnable.words, options });
}
