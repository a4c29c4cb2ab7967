import type { Card } from '../card.ts';
import { categoriesCard } from './browse.ts';
import type { ReplyContext } from './reply.ts';

/** The front page of the glossary: search, the term of the day, categories, popular tags, and the ways on. */
export function homeCard(context: ReplyContext): Card {
  return categoriesCard(context, 0);
}
