import { z } from 'zod';
import { createManifest } from '../../adapters/slack/manifest.ts';
import type { LocalSlack } from '../slack/start-local-slack.ts';
import type { SlackMessage } from '../slack/workspace.ts';
import type { Act } from './act.ts';

const who = { person: z.string(), channel: z.string() };
const Written = z.object({ ...who, text: z.string().max(12_000), thread: z.string().optional() });
const Pressed = z.object({ ...who, message: z.string(), control: z.string() });
const Pointed = z.object({ ...who, message: z.string() });

/** What a person can do in the Slack pane. */
export function createSlackActs({ person, workspace }: LocalSlack): Record<string, Act> {
  const commands = createManifest().features?.slash_commands?.map(({ command }) => command) ?? [];
  return {
    /** A line of the composer: a slash command or a message. */
    async 'slack-write'(body) {
      const { person: id, channel, text, thread } = Written.parse(body);
      const [command = '', ...rest] = text.split(' ');
      if (!command.startsWith('/')) {
        await person(id).say(text, { channel, ...(thread ? { threadTs: thread } : {}) });
        return {};
      }
      if (thread) throw new Error('Slack takes no slash commands in threads. Mention @lemma instead.');
      if (!commands.includes(command)) {
        throw new Error(`${command} is not a valid command. The bot has ${commands.join(' and ')}.`);
      }
      const { error } = await person(id).command(command, rest.join(' '), { channel });
      return error ? { error: `${command} failed with the error “${error}”.` } : {};
    },

    async 'slack-press'(body) {
      const { person: id, channel, message, control } = Pressed.parse(body);
      return person(id).press(messageOf(channel, message), control);
    },

    async 'slack-menu'(body) {
      const { person: id, channel, message } = Pointed.parse(body);
      return person(id).shortcut('define_message', messageOf(channel, message));
    },
  };

  function messageOf(channel: string, ts: string): SlackMessage {
    const message = workspace.find(channel, ts);
    if (!message) throw new Error('The message is gone.');
    return message;
  }
}
