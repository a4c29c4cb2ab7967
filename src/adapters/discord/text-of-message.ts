import type { BaseInteraction, Client, Message, MessageContextMenuCommandInteraction } from 'discord.js';
import { type Names, toPlainWords } from './plain-words.ts';

/** What a message says to the bot, in plain words and without the bot's own name. */
export function textOfQuestion({ client, content, guild, mentions }: Message, botId: string): string {
  return toPlainWords(content, {
    user: (id) => (id === botId ? undefined : mentions.users.get(id)?.displayName),
    role: (id) => mentions.roles.get(id)?.name ?? guild?.roles.cache.get(id)?.name,
    channel: (id) => channelName(client, id),
  });
}

/** What the message shows whose menu was opened. */
export function textOfTarget({ client, targetMessage }: MessageContextMenuCommandInteraction): string {
  // Where the bot is not a member, discord.js hands on Discord's own JSON instead of a Message.
  return 'messageSnapshots' in targetMessage
    ? textOfMessage(targetMessage)
    : textShown(client, targetMessage, []);
}

/** All that a message shows as text: its words, and those of its embeds and of messages forwarded in it. */
export function textOfMessage(message: Message): string {
  return textShown(message.client, message, [...message.messageSnapshots.values()]);
}

function textShown(
  client: Client,
  { content, embeds }: Pick<Message, 'content'> & { readonly embeds: readonly Shown[] },
  forwarded: readonly Pick<Message, 'content'>[],
): string {
  const texts = [
    content,
    ...forwarded.map((snapshot) => snapshot.content),
    ...embeds.flatMap(({ title, description, fields = [] }) => [
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ]),
  ];
  return texts.map((text) => toPlainWords(text ?? '', withoutPeople(client))).join('\n');
}

/** What is read of an embed. */
type Shown = {
  readonly title?: string | null;
  readonly description?: string | null;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
};

/** What is typed into an option, in plain words: Discord sends ids there, too, and no names with them. */
export function textOfOption({ client }: BaseInteraction, text: string): string {
  return toPlainWords(text, withoutPeople(client));
}

/** Who is named says nothing about the terms, and could look like one. */
function withoutPeople(client: Client): Names {
  return { user: () => undefined, role: () => undefined, channel: (id) => channelName(client, id) };
}

function channelName(client: Client, id: string): string | undefined {
  const channel = client.channels.cache.get(id);
  return channel && 'name' in channel && channel.name ? channel.name : undefined;
}
