import type { ModalSubmitInteraction } from 'discord.js';
import { decodeAction, type ScheduleAction } from '../../core/action.ts';
import type { Card } from '../../core/card.ts';
import { answerQuestion } from '../../core/replies/answer-question.ts';
import { staleButtonCard } from '../../core/replies/notices.ts';
import { searchedText } from '../../core/replies/search-form.ts';
import { dailyAskedOf } from './daily-asked-of.ts';
import type { Desk } from './desk.ts';
import { isPrivate } from './is-private.ts';
import { readForm } from './read-form.ts';
import { replyContextOf } from './reply-context-of.ts';
import { textOfOption } from './text-of-message.ts';

/** Answers a dialog that was sent off: in the place of the private card that it was opened from, or privately. */
export async function answerForm(desk: Desk, interaction: ModalSubmitInteraction): Promise<void> {
  const action = decodeAction(interaction.customId);
  switch (action?.kind) {
    case 'search':
      return show(desk, interaction, searchFor(desk, interaction));
    case 'schedule':
    case 'schedule-zone':
      return submitSchedule(desk, interaction, action);
    default:
      return show(desk, interaction, staleButtonCard(replyContextOf(desk, interaction)));
  }
}

/** The store may take longer than Discord waits for a first response. */
async function submitSchedule(
  desk: Desk,
  interaction: ModalSubmitInteraction,
  action: ScheduleAction,
): Promise<void> {
  await desk.sender.defer(interaction);
  // What is wrong with a field stands on the card, too: Discord's dialogs are closed by then.
  const { card } = await desk.daily.submit(dailyAskedOf(desk, interaction), action, readForm(interaction));
  await desk.sender.fill(interaction, card);
}

function show({ sender }: Desk, interaction: ModalSubmitInteraction, card: Card): Promise<void> {
  return interaction.isFromMessage() && isPrivate(interaction)
    ? sender.replace(interaction, card)
    : sender.answer(interaction, card, 'asker');
}

/** What is typed is asked as a command is. */
function searchFor(desk: Desk, interaction: ModalSubmitInteraction): Card {
  const context = replyContextOf(desk, interaction);
  const { card } = answerQuestion(context, {
    text: textOfOption(interaction, searchedText(readForm(interaction))),
    surface: context.isAlone ? 'direct' : 'command',
    asker: interaction.user.id,
  });
  return card;
}
