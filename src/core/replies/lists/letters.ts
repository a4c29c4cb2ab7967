import type { Card, CardRow, ChoiceOption } from '../../card.ts';
import { clip } from '../../clip.ts';
import { placeButton } from '../place-button.ts';
import type { ReplyContext } from '../reply.ts';
import { wayFrom } from '../way.ts';
import { choiceRow, listCard, OPTIONS } from './list-card.ts';
import { listedTerms } from './listed-terms.ts';
import { PAGE, type Turned, turnPages } from './turn-pages.ts';

/** So many pages are quicker turned than chosen. */
const FEW_PAGES = 3;

/** Two names and what stands between them have to fit an option of 75 characters. */
const NAME = 34;

/** A page (from 0) of all terms, A to Z. */
export function lettersCard(context: ReplyContext, page: number): Card {
  const { glossary, words } = context;
  const { terms } = glossary;
  const turned = turnPages(context, terms, page, (to) => ({ kind: 'letters', page: to }));
  return listCard(context, turned, listedTerms(context, wayFrom({ kind: 'letters' })), {
    title: words.letters.title,
    ...(terms.length > 0 ? { subtitle: words.browse.count(terms.length) } : {}),
    lines: terms.length > 0 ? [] : [words.browse.empty],
    rows: leaps(context, turned),
    buttons: [placeButton(context, 'browse'), placeButton(context, 'tags')],
  });
}

/** Pages to leap to in a long list, evenly spread. The one shown and those beside it have no need of it. */
function leaps(context: ReplyContext, { page, pages }: Turned<unknown>): CardRow[] {
  if (pages <= FEW_PAGES) return [];
  const far = Array.from({ length: pages }, (_, each) => each).filter((each) => Math.abs(each - page) > 1);
  return choiceRow(
    context.words.labels.goToPage,
    spread(far, OPTIONS).map((each) => leap(context, each, pages)),
  );
}

function leap({ glossary, words }: ReplyContext, page: number, pages: number): ChoiceOption {
  const on = glossary.terms.slice(page * PAGE, (page + 1) * PAGE);
  const [first = '', last = ''] = [on[0], on.at(-1)].map((term) => clip(term?.name ?? '', NAME));
  return {
    label: words.letters.range(first, last),
    hint: words.card.page(page + 1, pages),
    action: { kind: 'letters', page },
  };
}

/** At most so many of the items, the first and the last among them. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => items[Math.round(index * step)]).filter(
    (item) => item !== undefined,
  );
}
