import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Card } from '../../core/card.ts';
import { answerQuestion } from '../../core/replies/answer-question.ts';
import { browseCard } from '../../core/replies/browse.ts';
import { explainMessage } from '../../core/replies/explain-message.ts';
import { helpCard } from '../../core/replies/help.ts';
import { randomCard } from '../../core/replies/random.ts';
import type { ReplyContext } from '../../core/replies/reply.ts';
import { COMMANDS } from './commands.ts';
import { chosenName } from './complete-option.ts';
import type { Desk } from './desk.ts';
import { isAlone, replyContextOf } from './reply-context-of.ts';
import { textOfOption, textOfTarget } from './text-of-message.ts';

/** Answers a slash command from memory, directly: `/define` privately unless it asks for a public answer. */
export async function answerCommand(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const context = replyContextOf(desk, interaction);
  if (interaction.commandName === COMMANDS.define.name) return answerDefine(desk, context, interaction);
  const card = cardFor(desk, context, interaction);
  await desk.sender.answer(interaction, card, 'asker');
}

/** Explains the terms of the message whose menu was opened. */
export async function explainTarget(
  desk: Desk,
  interaction: MessageContextMenuCommandInteraction,
): Promise<void> {
  const context = replyContextOf(desk, interaction);
  const { card, audience } = explainMessage(context, textOfTarget(interaction));
  await desk.sender.answer(interaction, card, audience);
}

async function answerDefine(
  desk: Desk,
  context: ReplyContext,
  interaction: ChatInputCommandInteraction,
): Promise<void> {
  const { options } = COMMANDS.define;
  const typed = interaction.options.getString(options.term) ?? '';
  const { card, audience } = answerQuestion(context, {
    text: chosenName(context, typed) ?? textOfOption(interaction, typed),
    surface: isAlone(interaction) ? 'direct' : 'command',
    asker: interaction.user.id,
    public: interaction.options.getBoolean(options.public) ?? false,
  });
  await desk.sender.answer(interaction, card, audience);
}

function cardFor(desk: Desk, context: ReplyContext, interaction: ChatInputCommandInteraction): Card {
  const { subcommands, options, name } = COMMANDS.glossary;
  const subcommand = interaction.options.getSubcommand(false);
  // Discord offers a command for up to an hour after a newer version of the bot has taken it away.
  if (interaction.commandName !== name) return helpCard(context, `/${interaction.commandName}`);
  switch (subcommand) {
    case subcommands.home:
      return browseCard(context, '');
    case subcommands.browse:
      return browseCard(context, interaction.options.getString(options.category) ?? '');
    case subcommands.random:
      return randomCard(context, desk.random);
    default:
      return helpCard(context);
  }
}
