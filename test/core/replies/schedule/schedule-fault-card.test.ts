import { expect, it } from 'vitest';
import { cardToText } from '../../../../src/core/card-to-text.ts';
import { readScheduleCommand } from '../../../../src/core/replies/schedule/read-schedule-command.ts';
import { scheduleFaultCard } from '../../../../src/core/replies/schedule/schedule-fault-card.ts';
import { context } from '../small-glossary.ts';

function faultOf(typed: string): string {
  const command = readScheduleCommand(context, typed, '2026-03-29');
  if (command.kind !== 'fault') throw new Error(`“${typed}” can be read.`);
  return cardToText(scheduleFaultCard(context, command));
}

it('shows what a line of settings looks like, but not to whom it is about a pause', () => {
  expect(faultOf('nonsense')).toContain('on 9:30 berlin mon-fri');
  const pause = faultOf('pause until nonsense');
  expect(pause).toContain('is no date that I can read');
  expect(pause).not.toContain('on 9:30');
});
