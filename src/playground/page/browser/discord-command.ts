import { type ActAnswer, act } from './act.ts';
import type { Choice, Offer } from './composer.ts';
import type { Place } from './place.ts';
import {
  findFitting,
  findGroup,
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
  const runnables = await readRunnables(place);
  const found = findRunnable(line, runnables);
  if (found) return run(found.runnable, found.text, place, switches);
  const [first] = findGroup(line, runnables);
  if (first) return run(first, '', place, switches);
  const names = runnables.map(({ shown }) => `/${shown}`).join(', ');
  return { error: `The bot has no such command. It has ${names}.` };
}

/** What Discord would offer: the commands, then what completes the option that is being typed. */
export async function offerOnDiscord(line: string, place: Place): Promise<Offer> {
  if (!line.startsWith('/')) return { choices: [] };
  const runnables = await readRunnables(place);
  const found = findRunnable(line, runnables);
  if (!found || (found.text === '' && !line.endsWith(' '))) {
    return { choices: findFitting(line, runnables).map((each) => offerCommand(each, place)) };
  }
  const { runnable, text } = found;
  const { text: option, description, switches } = runnable;
  return {
    choices: option?.autocomplete ? await complete(runnable, option.name, text, place) : [],
    about: option ? `${option.shown}: ${option.description}` : description,
    switches: switches.map(({ name, shown: label, description: about }) => ({ name, label, about })),
  };
}

/** The commands as the person's client shows them. */
async function readRunnables({ person }: Place): Promise<Runnable[]> {
  const { commands = [], locale = '' } = (await act('discord-commands', { person })) as {
    commands?: readonly Registered[];
    locale?: string;
  };
  return listRunnables(commands, locale);
}

/** A command that takes nothing is run at once. */
function offerCommand(runnable: Runnable, place: Place): Choice {
  const { shown, description: hint, text, switches } = runnable;
  const label = `/${shown}`;
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
  if (text && !runnable.text) return { error: `/${runnable.shown} takes nothing after it.` };
  const options = optionsOf(runnable, text, switches);
  return act('discord-command', { ...place, command: runnable.words, options });
}
