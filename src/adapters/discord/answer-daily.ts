import type { ChatInputCommandInteraction, MessageComponentInteraction } from 'discord.js';
import type { ScheduleAction } from '../../core/action.ts';
import { dailyAskedOf } from './daily-asked-of.ts';
import type { Desk } from './desk.ts';

/** Answers `/glossary daily` to the asker alone, once the store has. */
export async function answerDaily(
  desk: Desk,
  interaction: ChatInputCommandInteraction,
  typed: string,
): Promise<void> {
  await desk.sender.defer(interaction);
  await desk.sender.fill(interaction, await desk.daily.command(dailyAskedOf(desk, interaction), typed));
}

/** Answers a press about daily terms; a dialog can only be opened as the first response. */
export async function answerSchedule(
  desk: Desk,
  interaction: MessageComponentInteraction,
  action: ScheduleAction,
): Promise<void> {
  const asked = dailyAskedOf(desk, interaction);
  const form = desk.daily.form(asked, action);
  if (form) return desk.sender.ask(interaction, form);
  await desk.sender.defer(interaction);
  await desk.sender.fill(interaction, await desk.daily.press(asked, action));
}
