import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { ScheduleAction } from '../../core/action.ts';
import type { Card } from '../../core/card.ts';
import type { ReplyContext } from '../../core/replies/reply.ts';
import { type Asker, dailyAskedOf } from './daily-asked-of.ts';
import type { Desk } from './desk.ts';
import { type PressAddress, writeAddress } from './press-address.ts';

type CommandArgs = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** Answers `/glossary daily`. */
export function answerDaily(
  { command, context: { teamId: workspace } }: CommandArgs,
  desk: Desk,
  context: ReplyContext,
  typed: string,
): Promise<Card> {
  const { channel_id: channel, user_id: person } = command;
  const asked = dailyAskedOf(desk, { context, workspace, person, channel });
  return desk.daily.command(asked, typed);
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
  const asked = dailyAskedOf(desk, asker);
  const form = desk.daily.form(asked, action);
  if (form) return desk.sender.openForm(trigger, form, writeAddress(address));
  await show(await desk.daily.press(asked, action));
}
