import type { ScheduleAction, ScheduleStep } from '../../action.ts';
import type { Button } from '../../card.ts';
import type { ReplyContext } from '../reply.ts';
import type { Whose } from './schedule-view.ts';

/** One's own daily terms say so in every action; those of the channel are meant where nothing is said. */
export function ofWhom(whose: Whose): { readonly whose?: 'me' } {
  return whose === 'me' ? { whose } : {};
}

export function stepAction(step: ScheduleStep, whose: Whose): ScheduleAction {
  return { kind: 'schedule', step, ...ofWhom(whose) };
}

/** A step under the name of its button. */
export function stepButton(
  { words }: Pick<ReplyContext, 'words'>,
  step: ScheduleStep,
  whose: Whose,
  tone?: Button['tone'],
): Button {
  const { buttons } = words.schedule;
  const label = step === 'now' && whose === 'me' ? buttons.nowForMe : buttons[step];
  return { label, action: stepAction(step, whose), ...(tone ? { tone } : {}) };
}
