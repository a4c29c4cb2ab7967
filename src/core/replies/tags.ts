import type { Card } from '../card.ts';
import type { Tag } from '../glossary/glossary.ts';
import { categoriesCard } from './browse.ts';
import type { ReplyContext } from './reply.ts';

/** A page (from 0) of the tags, the most used first. */
export function tagsCard(context: ReplyContext, _page: number): Card {
  return categoriesCard(context, 0);
}

/** A page (from 0) of a tag's terms. */
export function tagCard(context: ReplyContext, _tag: Tag, _page: number): Card {
  return categoriesCard(context, 0);
}
