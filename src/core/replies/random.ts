import type { Card } from '../card.ts';
import type { Category } from '../glossary/glossary.ts';
import { categoriesCard } from './browse.ts';
import type { ReplyContext } from './reply.ts';
import { privateTermCard } from './term-card.ts';

/** A term by chance, never a deprecated one; `random` gives numbers from 0 up to 1 as `Math.random` does. */
export function randomCard(context: ReplyContext, random: () => number, category?: Category): Card {
  const from = category?.terms ?? context.glossary.terms;
  const terms = from.filter(({ status }) => status === 'published');
  const term = terms[Math.floor(random() * terms.length)];
  return term ? privateTermCard(context, term) : categoriesCard(context, 0);
}
