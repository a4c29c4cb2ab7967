import type { Card } from '../card.ts';
import type { Category } from '../glossary/glossary.ts';
import { published } from '../glossary/published.ts';
import { categoriesCard } from './lists/browse.ts';
import { findGroup } from './lists/find-group.ts';
import { quote } from './quote.ts';
import type { ReplyContext } from './reply.ts';
import { privateTermCard } from './term/term-card.ts';
import { wayFrom } from './way.ts';

/** A term by chance, as typed: of a category, or of all. */
export function typedRandomCard(context: ReplyContext, random: () => number, typed: string): Card {
  const wanted = quote(typed);
  const category = findGroup(context.glossary.categories, wanted);
  return wanted !== '' && !category
    ? categoriesCard(context, 0, wanted)
    : randomCard(context, random, category);
}

/** A term by chance, never a deprecated one; `random` gives numbers from 0 up to 1 as `Math.random` does. */
export function randomCard(context: ReplyContext, random: () => number, category?: Category): Card {
  const { glossary } = context;
  const terms = published(category?.terms ?? glossary.terms);
  const term = terms[Math.floor(random() * terms.length)];
  if (!term) return categoriesCard(context, 0);
  const from = { kind: 'random', ...(category ? { category: category.key } : {}) } as const;
  return privateTermCard(context, term, wayFrom(from));
}
