import type { Client, Message, MessageContextMenuCommandInteraction } from 'discord.js';
import { toPlainWords } from './plain-words.ts';

/** What a message says to the bot, in plain words and without the bot's own name. */
export function textOfQuestion({ client, content, guild, mentions }: Message, botId: string): string {
  return toPlainWords(content, {
    user: (id) => (id === botId ? undefined : mentions.users.get(id)?.displayName),
    role: (id) => mentions.roles.get(id)?.name ?? guild?.roles.cache.get(id)?.name,
    channel: (id) => channelName(client, id),
  });
}

/** All that a message shows as text: its words, and those of its embeds and of messages forwarded in it. */
export function textOfTarget({ client, targetMessage }: MessageContextMenuCommandInteraction): string {
  const { content, embeds } = targetMessage;
  // Where the bot is not a member, discord.js hands on Discord's own JSON instead of a Message.
  const forwarded = 'messageSnapshots' in targetMessage ? [...targetMessage.messageSnapshots.values()] : [];
  const texts = [
    content,
    ...forwarded.map((snapshot) => snapshot.content),
    ...embeds.flatMap(({ title, description }) => [title, description]),
  ];
  // Who is named says nothing about the terms, and could look like one.
  const names = {
    user: () => undefined,
    role: () => undefined,
    channel: (id: string) => channelName(client, id),
  };
  return texts.map((text) => toPlainWords(text ?? '', names)).join('\n');
}

function channelName(client: Client, id: string): string | undefined {
  const channel = client.channels.cache.get(id);
  return channel && 'name' in channel && channel.name ? channel.name : undefined;
}
