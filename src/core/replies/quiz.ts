import type { Card } from '../card.ts';
import type { Category } from '../glossary/glossary.ts';
import { categoriesCard } from './browse.ts';
import type { ReplyContext } from './reply.ts';

type Wanted = { readonly category?: Category | undefined; readonly asker?: string };

/**
 * A question: a definition with the names masked, and four terms of its category to choose from.
 * @param random gives numbers from 0 up to 1 as `Math.random` does.
 */
export function quizCard(context: ReplyContext, _random: () => number, _wanted: Wanted = {}): Card {
  return categoriesCard(context, 0);
}
