import { z } from 'zod';
import { createManifest } from '../../adapters/slack/manifest.ts';
import type { LocalSlack } from '../slack/start-local-slack.ts';
import type { SlackMessage } from '../slack/workspace.ts';
import type { Act } from './act.ts';

const who = { person: z.string(), channel: z.string() };
const Written = z.object({ ...who, text: z.string().max(12_000), thread: z.string().optional() });
const typed = z.string().max(3_000).optional();
const Pressed = z.object({ ...who, message: z.string(), control: z.string(), typed });
const PressedAtHome = z.object({ ...who, control: z.string(), typed });
const Present = z.object(who);
const Submitted = z.object({
  ...who,
  values: z.record(z.string(), z.union([z.string().max(3_000), z.array(z.string())])),
});
const Pointed = z.object({ ...who, message: z.string() });

/** What a person can do in the Slack pane. */
export function createSlackActs({ person, workspace }: LocalSlack): Record<string, Act> {
  const commands = createManifest().features?.slash_commands ?? [];
  const names = commands.map(({ command }) => command);
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
      if (!names.includes(command)) {
        throw new Error(`${command} is not a valid command. The bot has ${names.join(' and ')}.`);
      }
      const { error } = await person(id).command(command, rest.join(' '), { channel });
      return error ? { error: `${command} failed with the error “${error}”.` } : {};
    },

    /** Presses what stands in a message, or sends what was typed into its field. */
    async 'slack-press'(body) {
      const { person: id, channel, message, control, typed } = Pressed.parse(body);
      const surface = messageOf(channel, message);
      return typed === undefined ? person(id).press(surface, control) : person(id).search(surface, typed);
    },

    /** Opens the person's Home tab. */
    async 'slack-home'(body) {
      const { person: id } = Present.parse(body);
      await person(id).openHome();
      return {};
    },

    /** The same as a press in a message, in the Home tab. */
    async 'slack-press-home'(body) {
      const { person: id, control, typed } = PressedAtHome.parse(body);
      const home = person(id).home();
      if (!home) throw new Error('The Home tab is empty.');
      return typed === undefined ? person(id).press(home, control) : person(id).search(home, typed);
    },

    async 'slack-menu'(body) {
      const { person: id, channel, message } = Pointed.parse(body);
      return person(id).shortcut('define_message', messageOf(channel, message));
    },

    /** Sends off the modal that the person has open. */
    async 'slack-submit'(body) {
      const { person: id, values } = Submitted.parse(body);
      return person(id).submit(values);
    },

    async 'slack-close-modal'(body) {
      person(Present.parse(body).person).closeModal();
      return {};
    },

    /** The slash commands of the bot's manifest, as Slack lists them. */
    async 'slack-commands'() {
      return { commands };
    },
  };

  function messageOf(channel: string, ts: string): SlackMessage {
    const message = workspace.find(channel, ts);
    if (!message) throw new Error('The message is gone.');
    return message;
  }
}
