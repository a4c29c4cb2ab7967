import type { Action } from '../action.ts';
import type { Button } from '../card.ts';
import type { ReplyContext } from './reply.ts';

/** Posts something for everyone, where there is anyone: in a thread of Slack, or where the card stands. */
export function shareButton(
  { words, isAlone, isInThread }: ReplyContext,
  action: Extract<Action, { kind: 'share' | 'share-contrast' }>,
  thread?: string,
): Button[] {
  if (isAlone) return [];
  const { share, shareInThread } = words.buttons;
  const label = thread || isInThread ? shareInThread : share;
  return [{ label, action: { ...action, ...(thread ? { thread } : {}) } }];
}
