import { type ActAnswer, act } from './act.ts';
import type { Offer } from './composer.ts';
import type { Place } from './place.ts';

type Command = { readonly command: string; readonly description: string; readonly usage_hint?: string };

export function sendToSlack(line: string, place: Place): Promise<ActAnswer> {
  return act('slack-write', { ...place, text: line });
}

/** Slack lists the commands that begin as the line does, with what can follow them; the rest is typed freely. */
export async function offerOnSlack(line: string): Promise<Offer> {
  if (!line.startsWith('/')) return { choices: [] };
  const { commands = [] } = (await act('slack-commands', {})) as { commands?: readonly Command[] };
  const typed = commands.find(({ command }) => line.startsWith(`${command} `));
  if (typed) return { choices: [], about: `${typed.command} ${typed.usage_hint ?? ''}` };
  return {
    choices: commands
      .filter(({ command }) => command.startsWith(line))
      .map(({ command, description: hint, usage_hint: usage = '' }) => ({
        label: `${command} ${usage}`,
        hint,
        line: `${command} `,
      })),
  };
}
