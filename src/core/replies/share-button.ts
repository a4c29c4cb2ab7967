import type { Action } from '../action.ts';
import type { Button } from '../card.ts';
import type { ReplyContext } from './reply.ts';

/** Posts something for everyone, where there is anyone: in the thread that the action names, or where the card stands. */
export function shareButton(
  { words, isAlone, isInThread }: ReplyContext,
  action: Extract<Action, { kind: 'share' | 'share-contrast' }>,
): Button[] {
  if (isAlone) return [];
  const { share, shareInThread } = words.buttons;
  return [{ label: action.thread || isInThread ? shareInThread : share, action }];
}
