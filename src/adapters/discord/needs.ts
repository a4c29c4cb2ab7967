import { GatewayIntentBits, PermissionFlagsBits } from 'discord.js';

/** One permission of the bot in a server: what it serves, and what happens where it is missing. */
type Permission = { readonly bit: bigint; readonly name: string; readonly why: string };

type Intent = {
  readonly bit: GatewayIntentBits;
  readonly name: string;
  readonly why: string;
  /** Privileged: asked for only where the setting says so, for Discord refuses a bot that was not granted it. */
  readonly isOptional?: true;
};

/** Every permission that a feature needs; the invite link asks for exactly these. */
export const PERMISSIONS: readonly Permission[] = [
  {
    bit: PermissionFlagsBits.ViewChannel,
    name: 'View Channels',
    why: 'to receive the messages that mention the bot',
  },
  {
    bit: PermissionFlagsBits.SendMessages,
    name: 'Send Messages',
    why: 'to answer a mention, and to post the term of the day',
  },
  {
    bit: PermissionFlagsBits.SendMessagesInThreads,
    name: 'Send Messages in Threads',
    why: 'to answer a mention in a thread',
  },
  {
    bit: PermissionFlagsBits.EmbedLinks,
    name: 'Embed Links',
    why: 'to show cards; without it the same text comes as a plain message',
  },
  {
    bit: PermissionFlagsBits.ReadMessageHistory,
    name: 'Read Message History',
    why: 'to reply to the very message, to explain a thread, and to find its own daily post again after a lost connection',
  },
];

/** Every gateway intent; none that is always asked for is privileged, so Discord's review is not needed. */
export const INTENTS: readonly Intent[] = [
  { bit: GatewayIntentBits.Guilds, name: 'Guilds', why: 'to know its servers, channels and threads' },
  {
    bit: GatewayIntentBits.GuildMessages,
    name: 'GuildMessages',
    why: 'to hear mentions; the text of messages without one stays empty for the bot',
  },
  { bit: GatewayIntentBits.DirectMessages, name: 'DirectMessages', why: 'to answer direct messages' },
  {
    bit: GatewayIntentBits.MessageContent,
    name: 'MessageContent',
    why: 'to explain a thread, or the message that a mention replies to; without it, one line says how else',
    isOptional: true,
  },
];

/** The intents of a bot that may read messages which don't mention it, or of one that may not. */
export function intentsFor(messageContent: boolean): GatewayIntentBits[] {
  return INTENTS.filter(({ isOptional }) => messageContent || !isOptional).map(({ bit }) => bit);
}

/** The permissions as the number that an invite link carries. */
export function permissionsInteger(): bigint {
  return PERMISSIONS.reduce((sum, { bit }) => sum | bit, 0n);
}
