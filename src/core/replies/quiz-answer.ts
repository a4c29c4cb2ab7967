import type { Action } from '../action.ts';
import type { Card } from '../card.ts';
import type { ReplyContext } from './reply.ts';

/** Whether the choice was right, with the term explained; undefined when a term of it is gone. */
export function quizAnswerCard(
  _context: ReplyContext,
  _answer: Extract<Action, { kind: 'answer' }>,
): Card | undefined {
  return undefined;
}
