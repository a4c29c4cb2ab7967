import {
  type BaseInteraction,
  type MessageComponentInteraction,
  MessageFlags,
  MessageFlagsBitField,
  type ModalMessageModalSubmitInteraction,
} from 'discord.js';
import { isAlone } from './reply-context-of.ts';

/** What comes from a message: a press on it, or a dialog that a press opened. */
export type FromMessage = MessageComponentInteraction | ModalMessageModalSubmitInteraction;

export function isFromMessage(interaction: BaseInteraction): interaction is FromMessage {
  return interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
}

/** Whether only this person sees the message, so that an answer may take its place. */
export function isPrivate(interaction: FromMessage): boolean {
  // Where the bot is not a member the flags come as a plain number.
  const flags = new MessageFlagsBitField(interaction.message.flags);
  return isAlone(interaction) || flags.has(MessageFlags.Ephemeral);
}
