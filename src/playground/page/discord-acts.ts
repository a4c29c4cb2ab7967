import { z } from 'zod';
import { clip } from '../../core/clip.ts';
import { CHAT_COMMAND, MESSAGE_COMMAND } from '../discord/command-data.ts';
import type { Outcome } from '../discord/interactions.ts';
import type { Json } from '../discord/json.ts';
import type { DiscordMessage } from '../discord/message.ts';
import type { LocalDiscord } from '../discord/start-local-discord.ts';
import type { Act } from './act.ts';
import { toDialog } from './to-dialog.ts';

const who = { person: z.string(), channel: z.string() };
const Written = z.object({ ...who, text: z.string().max(6_000) });
const Ran = z.object({
  ...who,
  command: z.string(),
  options: z.record(z.string(), z.union([z.string(), z.boolean()])),
});
const Typed = Ran.extend({ focused: z.string() });
const Pressed = z.object({ ...who, message: z.string(), control: z.string() });
const Pointed = z.object({ ...who, message: z.string() });
const Someone = z.object({ person: z.string() });
/** Discord's code for a language, such as `de` or `en-US`. */
const Speaks = Someone.extend({ locale: z.string().regex(/^[a-z]{2}(-[A-Z0-9]{2,3})?$/) });
const Submitted = z.object({
  ...who,
  values: z.record(z.string(), z.union([z.string().max(4_000), z.array(z.string())])),
});

/** What a person can do in the Discord pane. */
export function createDiscordActs({ person, world, openThread }: LocalDiscord): Record<string, Act> {
  /** The dialog that each person has before them, with the message whose button opened it, if one did. */
  const dialogs = new Map<string, { readonly modal: Json; readonly message?: DiscordMessage }>();

  return {
    async 'discord-write'(body) {
      const { person: id, channel, text } = Written.parse(body);
      person(id).say(text, { channel });
      return {};
    },

    async 'discord-command'(body) {
      const { person: id, channel, command, options } = Ran.parse(body);
      return answer(id, await person(id).command(command, options, { channel }));
    },

    async 'discord-complete'(body) {
      const { person: id, channel, command, options, focused } = Typed.parse(body);
      return { choices: await person(id).complete(command, options, focused, { channel }) };
    },

    async 'discord-press'(body) {
      const { person: id, message, control } = Pressed.parse(body);
      const pressed = messageOf(message);
      return answer(id, await person(id).press(pressed, control), pressed);
    },

    /** Sends off the dialog that stands before the person. */
    async 'discord-submit'(body) {
      const { person: id, channel, values } = Submitted.parse(body);
      const dialog = dialogs.get(id);
      if (!dialog) throw new Error('The dialog is gone.');
      dialogs.delete(id);
      return answer(id, await person(id).submit(dialog.modal, values, dialog.message, { channel }));
    },

    async 'discord-menu'(body) {
      const { person: id, message } = Pointed.parse(body);
      const [command] = world.commands.filter(({ type }) => type === MESSAGE_COMMAND);
      if (!command) throw new Error('The bot has registered no command for messages.');
      return answer(id, await person(id).contextMenu(String(command.name), messageOf(message)));
    },

    /** Opens the thread of a message, under its first words; answers with the thread's channel. */
    async 'discord-thread'(body) {
      const message = messageOf(Pointed.parse(body).message);
      if (world.channels.get(message.channel)?.kind !== 'text')
        throw new Error('Discord has no threads here.');
      // A thread has the id of the message that it began with.
      if (world.channels.has(message.id)) return { channel: message.id };
      const name = clip(message.content.replace(/<@!?\d+>/g, '').trim(), 40) || 'Thread';
      return { channel: openThread(message.channel, name, message).id };
    },

    async 'discord-language'(body) {
      const { person: id, locale } = Speaks.parse(body);
      person(id).speaks(locale);
      return {};
    },

    /** The slash commands that the bot has registered, and the language in which the person sees them. */
    async 'discord-commands'(body) {
      const locale = world.users.get(Someone.parse(body).person)?.locale;
      return { commands: world.commands.filter(({ type }: Json) => type === CHAT_COMMAND), locale };
    },
  };

  /** What Discord tells the person of an interaction: a dialog to fill in, an error, or nothing. */
  function answer(id: string, { responded, modal }: Outcome, message?: DiscordMessage) {
    if (!responded) return { error: 'The application did not respond' };
    if (!modal) return {};
    dialogs.set(id, { modal, ...(message ? { message } : {}) });
    return { dialog: toDialog(modal) };
  }

  function messageOf(id: string): DiscordMessage {
    const message = world.find(id);
    if (!message) throw new Error('The message is gone.');
    return message;
  }
}
