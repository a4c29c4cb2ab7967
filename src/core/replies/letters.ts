import type { Card } from '../card.ts';
import { categoriesCard } from './browse.ts';
import type { ReplyContext } from './reply.ts';

/** A page (from 0) of all terms, A to Z. */
export function lettersCard(context: ReplyContext, _page: number): Card {
  return categoriesCard(context, 0);
}
