import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { ScheduleAction } from '../../core/action.ts';
import type { Card } from '../../core/card.ts';
import { type Asker, dailyAskedOf } from './daily-asked-of.ts';
import type { Desk } from './desk.ts';
import { type PressAddress, writeAddress } from './press-address.ts';

type CommandArgs = Pick<SlackCommandMiddlewareArgs & AllMiddlewareArgs, 'command' | 'ack'>;

/** Answers `/glossary daily` to the asker alone: at once that it was heard, by its address once the store has answered. */
export async function answerDaily(
  { command, ack }: CommandArgs,
  desk: Desk,
  asker: Asker,
  typed: string,
): Promise<void> {
  await ack();
  const { asked, isOwn } = await dailyAskedOf(desk, asker);
  const card = await desk.daily.command(asked, isOwn ? `me ${typed}` : typed);
  await desk.sender.respond(command.response_url, { kind: 'private', card });
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
