import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { ScheduleAction } from '../../core/action.ts';
import type { Card } from '../../core/card.ts';
import type { ReplyContext } from '../../core/replies/reply.ts';
import { readScheduleCommand } from '../../core/replies/schedule/read-schedule-command.ts';
import { type Asker, dailyAskedOf } from './daily-asked-of.ts';
import type { Desk } from './desk.ts';
import { type PressAddress, writeAddress } from './press-address.ts';

type CommandArgs = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** Answers `/glossary daily`. */
export async function answerDaily(
  { command, context: { teamId: workspace } }: CommandArgs,
  desk: Desk,
  context: ReplyContext,
  typed: string,
): Promise<Card> {
  const { channel_id: channel, user_id: person } = command;
  const { asked, isOwn } = await dailyAskedOf(desk, { context, workspace, person, channel });
  return desk.daily.command(asked, isOwn ? forOneself(context, typed) : typed);
}

/** The same as if it were typed for the person's own terms. */
function forOneself(context: ReplyContext, typed: string): string {
  // What "me" is among the words does not depend on the day.
  return readScheduleCommand(context, typed, '2000-01-01').whose === 'me' ? typed : `me ${typed}`;
}

type Press = {
  readonly action: ScheduleAction;
  readonly trigger: string;
  readonly address: PressAddress;
  readonly show: (card: Card) => Promise<void>;
};

/** Answers a press about daily terms, by a form where it takes one. */
export async function answerSchedule(
  desk: Desk,
  asker: Asker,
  { action, trigger, address, show }: Press,
): Promise<void> {
  const { asked, isOwn } = await dailyAskedOf(desk, asker);
  const meant: ScheduleAction = isOwn ? { ...action, whose: 'me' } : action;
  const form = desk.daily.form(asked, meant);
  if (form) return desk.sender.openForm(trigger, form, writeAddress(address));
  await show(await desk.daily.press(asked, meant));
}
