import { type ActAnswer, act } from './act.ts';
import type { Choice, Place } from './pane.ts';

type Command = {
  readonly command: string;
  readonly options: Readonly<Record<string, string | boolean>>;
  readonly focused: string;
};

/** Reads `/define back pressure` or `/glossary browse databases` as the command and its option. */
export function readDiscordCommand(line: string): Command | undefined {
  const [, name, text = ''] = /^\/(\w+)\s?(.*)$/.exec(line) ?? [];
  if (name === 'define') {
    const [, term = text, flag] = /^(.*?)(\s+public)?$/.exec(text) ?? [];
    return { command: 'define', options: { term, ...(flag ? { public: true } : {}) }, focused: 'term' };
  }
  if (name !== 'glossary') return undefined;
  const [, subcommand = 'home', category = ''] = /^(\w+)\s*(.*)$/.exec(text) ?? [];
  const options = subcommand === 'browse' && category ? { category } : {};
  return { command: `glossary ${subcommand}`, options, focused: 'category' };
}

export async function sendToDiscord(line: string, place: Place): Promise<ActAnswer> {
  if (!line.startsWith('/')) return act('discord-write', { ...place, text: line });
  const read = readDiscordCommand(line);
  if (!read) return { error: 'The bot has no such command. There are /define and /glossary.' };
  return act('discord-command', { ...place, command: read.command, options: read.options });
}

/** What Discord would offer while the option is being typed. */
export async function completeOnDiscord(line: string, place: Place): Promise<readonly Choice[]> {
  const read =
    line.startsWith('/define ') || line.startsWith('/glossary browse') ? readDiscordCommand(line) : undefined;
  if (!read) return [];
  const { command, focused } = read;
  const options = { [focused]: '', ...read.options };
  const { choices = [] } = await act('discord-complete', { ...place, command, options, focused });
  return choices.map(({ name, value }) => ({
    label: name,
    send: () => act('discord-command', { ...place, command, options: { ...read.options, [focused]: value } }),
  }));
}
