import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { answerQuestion } from '../../core/replies/answer-question.ts';
import { explainMessage } from '../../core/replies/explain-message.ts';
import { answerGlossary, SUBCOMMANDS, type Subcommand } from '../../core/replies/glossary-command.ts';
import { helpCard } from '../../core/replies/help.ts';
import type { Reply, ReplyContext } from '../../core/replies/reply.ts';
import { answerDaily } from './answer-daily.ts';
import { COMMANDS } from './commands.ts';
import { chosenName } from './complete-option.ts';
import type { Desk } from './desk.ts';
import { isAlone, replyContextOf } from './reply-context-of.ts';
import { textOfOption, textOfTarget } from './text-of-message.ts';

/** The one subcommand that takes more than memory to answer. */
const DAILY = 'daily' satisfies Subcommand;

/** Answers a slash command from memory, directly: privately unless it asks for a public answer. */
export async function answerCommand(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const { glossary } = COMMANDS;
  const { commandName, options } = interaction;
  if (commandName === glossary.name && options.getSubcommand(false) === DAILY) {
    return answerDaily(desk, interaction, options.getString(glossary.options.change) ?? '');
  }
  const context = replyContextOf(desk, interaction);
  const { card, audience } = replyTo(context, interaction, desk.random);
  await desk.sender.answer(interaction, card, audience);
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

function replyTo(
  context: ReplyContext,
  interaction: ChatInputCommandInteraction,
  random: () => number,
): Reply {
  const { define, glossary } = COMMANDS;
  const { commandName, options, user } = interaction;
  if (commandName === define.name) {
    return answerQuestion(context, {
      text: readText(context, interaction, define.options.term),
      surface: isAlone(interaction) ? 'direct' : 'command',
      asker: user.id,
      public: options.getBoolean(define.options.public) ?? false,
    });
  }
  const subcommand = options.getSubcommand(false);
  const name = SUBCOMMANDS.find((each) => each === subcommand);
  // Discord offers a command for up to an hour after a newer version of the bot has taken it away.
  if (commandName !== glossary.name || !name || name === DAILY) {
    const typed = `/${[commandName, subcommand].filter((word) => word).join(' ')}`;
    return { card: helpCard(context, typed), audience: 'asker' };
  }
  const { category, tag, about } = glossary.options;
  const texts = [category, tag, about].map((option) => readText(context, interaction, option));
  const isPublic = options.getBoolean(glossary.options.public) ?? false;
  const command = { name, about: texts.find((text) => text) ?? '', isPublic, asker: user.id };
  return answerGlossary(context, command, random);
}

/** What was chosen or typed, in plain words; empty where the option is left out. */
function readText(context: ReplyContext, interaction: ChatInputCommandInteraction, option: string): string {
  const typed = interaction.options.getString(option) ?? '';
  return chosenName(context, typed) ?? textOfOption(interaction, typed);
}
