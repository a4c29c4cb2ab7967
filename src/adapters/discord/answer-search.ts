import type { ModalSubmitInteraction } from 'discord.js';
import type { Card } from '../../core/card.ts';
import { answerQuestion } from '../../core/replies/answer-question.ts';
import { staleButtonCard } from '../../core/replies/notices.ts';
import type { ReplyContext } from '../../core/replies/reply.ts';
import type { Desk } from './desk.ts';
import { isPrivate } from './is-private.ts';
import { readPrompt, SEARCH } from './render-prompt.ts';
import { isAlone, replyContextOf } from './reply-context-of.ts';
import { textOfOption } from './text-of-message.ts';

/** Answers what was typed into the dialog of a search, as a command: in the place of a private card, or beside a public one. */
export async function answerSearch(desk: Desk, interaction: ModalSubmitInteraction): Promise<void> {
  const card = cardFor(replyContextOf(desk, interaction), interaction);
  if (interaction.isFromMessage() && isPrivate(interaction)) await desk.sender.replace(interaction, card);
  else await desk.sender.answer(interaction, card, 'asker');
}

function cardFor(context: ReplyContext, interaction: ModalSubmitInteraction): Card {
  if (interaction.customId !== SEARCH) return staleButtonCard(context);
  const { card } = answerQuestion(context, {
    text: textOfOption(interaction, readPrompt(interaction)),
    surface: isAlone(interaction) ? 'direct' : 'command',
    asker: interaction.user.id,
  });
  return card;
}
