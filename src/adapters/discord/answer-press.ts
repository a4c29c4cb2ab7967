import type { MessageComponentInteraction } from 'discord.js';
import { type Action, decodeAction } from '../../core/action.ts';
import type { Card } from '../../core/card.ts';
import { staleButtonCard } from '../../core/replies/notices.ts';
import { pressAction } from '../../core/replies/press-action.ts';
import type { Person } from '../../core/replies/reply.ts';
import type { Tally } from '../../core/tally.ts';
import { answerSchedule } from './answer-daily.ts';
import type { Desk } from './desk.ts';
import { isPrivate } from './is-private.ts';
import { replyContextOf } from './reply-context-of.ts';

/**
 * Answers a button or a choice: on a private card in place, on a public one with a private copy for the person who
 * pressed.
 */
export async function answerPress(desk: Desk, interaction: MessageComponentInteraction): Promise<void> {
  const { sender } = desk;
  const context = replyContextOf(desk, interaction);
  const action = readAction(interaction);
  if (!action) return sender.answer(interaction, staleButtonCard(context), 'asker');
  const result = pressAction(context, action, presserOf(interaction), desk.random);
  switch (result.kind) {
    case 'show':
      if (result.tally) return countAndShow(desk, interaction, result.tally, result.card);
      return isPrivate(interaction)
        ? sender.replace(interaction, result.card)
        : sender.answer(interaction, result.card, 'asker');
    case 'tell':
      return sender.answer(interaction, result.card, 'asker');
    case 'share':
      return sender.answer(interaction, result.card, 'everyone');
    case 'form':
      return sender.ask(interaction, result.form);
    case 'schedule':
      return answerSchedule(desk, interaction, result.action);
    case 'delete':
      return sender.remove(interaction);
  }
}

/** The store may take longer than Discord waits for a first response. */
async function countAndShow(
  { sender, count }: Desk,
  interaction: MessageComponentInteraction,
  tally: Tally,
  card: Card,
): Promise<void> {
  await sender.defer(interaction);
  await count(interaction.guildId ?? undefined, tally);
  await sender.fill(interaction, card);
}

function readAction(interaction: MessageComponentInteraction): Action | undefined {
  if (interaction.isButton()) return decodeAction(interaction.customId);
  const [chosen] = interaction.isStringSelectMenu() ? interaction.values : [];
  return typeof chosen === 'string' ? decodeAction(chosen) : undefined;
}

/** The name as this server shows it; a member of an unknown server comes as Discord's own JSON. */
function presserOf({ user, member }: MessageComponentInteraction): Person {
  const nick = member && ('displayName' in member ? member.displayName : member.nick);
  return { id: user.id, name: nick ?? user.displayName };
}
