import { type Button, type Card, LABEL_LENGTH } from '../../card.ts';
import { clip } from '../../clip.ts';
import type { Category } from '../../glossary/glossary.ts';
import { published } from '../../glossary/published.ts';
import { placeButton } from '../place-button.ts';
import { quote } from '../quote.ts';
import type { ReplyContext } from '../reply.ts';
import { wayFrom } from '../way.ts';
import { pathButton, quizButton } from './category-buttons.ts';
import { findGroup } from './find-group.ts';
import { listCard } from './list-card.ts';
import { listedCategories } from './listed-groups.ts';
import { listedTerms } from './listed-terms.ts';
import { sortedTerms } from './sorted-terms.ts';
import { turnPages } from './turn-pages.ts';

/** Browses as typed: no words → the categories; a category's name or the start of it → its terms. */
export function browseCard(context: ReplyContext, typed: string): Card {
  const category = findGroup(context.glossary.categories, typed);
  return category ? categoryCard(context, category, 0) : categoriesCard(context, 0, quote(typed));
}

/** A page (from 0) of the categories with their counts; `unknown` is a category asked for that there isn't. */
export function categoriesCard(context: ReplyContext, page: number, unknown = ''): Card {
  const { glossary, words } = context;
  const { terms, categories } = glossary;
  const turned = turnPages(context, categories, page, (to) => ({ kind: 'browse', page: to }));
  return listCard(context, turned, listedCategories(context), {
    title: words.browse.title,
    lines: [
      ...(unknown ? [words.browse.noCategory(unknown)] : []),
      terms.length > 0 ? words.browse.summary(terms.length, categories.length) : words.browse.empty,
    ],
    buttons: [
      placeButton(context, 'letters'),
      placeButton(context, 'tags'),
      placeButton(context, 'random'),
      placeButton(context, 'help'),
    ],
  });
}

/** A page (from 0) of a category's terms. */
export function categoryCard(context: ReplyContext, category: Category, page: number): Card {
  const { words } = context;
  const { key, name, terms } = category;
  const turned = turnPages(context, sortedTerms(category), page, (to) => ({
    kind: 'browse',
    category: key,
    page: to,
  }));
  return listCard(context, turned, listedTerms(context, wayFrom({ kind: 'category', key })), {
    title: name,
    subtitle: words.browse.count(terms.length),
    buttons: [...waysThrough(context, category), placeButton(context, 'browse')],
  });
}

/** What one can do with a category, as long as there is something in it to learn. */
function waysThrough(context: ReplyContext, category: Category): Button[] {
  const { words } = context;
  const { key, name, terms } = category;
  if (published(terms).length === 0) return [];
  return [
    pathButton(context, category),
    quizButton(context, category),
    {
      label: clip(words.buttons.randomFrom(name), LABEL_LENGTH),
      action: { kind: 'random', category: key },
    },
  ];
}
