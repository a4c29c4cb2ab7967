import type { Action } from '../action.ts';
import type { Card } from '../card.ts';
import { categoriesCard } from './browse.ts';
import type { ReplyContext } from './reply.ts';

/** A step (from 0) of the way through a category or to a term; undefined when that is gone. */
export function pathCard(
  _context: ReplyContext,
  _place: Extract<Action, { kind: 'path' }>,
): Card | undefined {
  return undefined;
}

/** What ways there are: one through each category. */
export function pathsCard(context: ReplyContext): Card {
  return categoriesCard(context, 0);
}
