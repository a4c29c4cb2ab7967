import type { Button, Card, CardPart, CardRow, ChoiceOption } from '../card.ts';
import { clip } from '../clip.ts';
import type { Category } from '../glossary/glossary.ts';
import { literal } from '../markup/parse-markup.ts';
import { footer } from './footer.ts';
import { inRows } from './in-rows.ts';
import { quote } from './quote.ts';
import type { ReplyContext } from './reply.ts';
import { summarise } from './summarise.ts';
import { LABEL_LENGTH } from './term-card.ts';
import { termList } from './term-list.ts';

/** Both a page of a list that reads well and few enough for one choice (Discord: 25 options). */
const PAGE = 20;

/** Browses as typed: no words → the categories; a category's name or the start of it → its terms. */
export function browseCard(context: ReplyContext, typed: string): Card {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return categoriesCard(context, 0);
  const { categories } = context.glossary;
  const category =
    categories.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted) ??
    categories.find(({ name }) => name.toLowerCase().startsWith(wanted));
  return category ? categoryCard(context, category, 0) : categoriesCard(context, 0, quote(typed));
}

/** A page (from 0) of the categories with their counts; `unknown` is a category asked for that there isn't. */
export function categoriesCard(context: ReplyContext, page: number, unknown?: string): Card {
  const { glossary, words } = context;
  const { shown, turns } = pageOf(context, glossary.categories, page);
  const lines = [
    unknown ? words.browse.noCategory(unknown) : undefined,
    glossary.terms.length > 0
      ? words.browse.summary(glossary.terms.length, glossary.categories.length)
      : words.browse.empty,
  ].filter((line) => line !== undefined);
  const items = shown.map(({ name, terms }) => ({
    depth: 0,
    runs: [
      { text: clip(name, 60), strong: true } as const,
      { text: `: ${words.browse.count(terms.length)}` },
    ],
  }));
  const options = shown.map(({ key, name, terms }) => ({
    label: clip(name, LABEL_LENGTH),
    hint: words.browse.count(terms.length),
    action: { kind: 'browse', category: key, page: 0 } as const,
  }));
  const list: CardPart[] = items.length > 0 ? [{ kind: 'text', body: [{ kind: 'list', items }] }] : [];
  return {
    tone: 'notice',
    title: words.browse.title,
    parts: [...lines.map((line): CardPart => ({ kind: 'text', body: literal(line) })), ...list],
    rows: [
      ...choice(words.labels.chooseCategory, options),
      ...inRows([...turns, { label: words.buttons.random, action: { kind: 'random' } }, help(context)]),
    ],
    ...footer(context),
  };
}

/** A page (from 0) of a category's terms. */
export function categoryCard(context: ReplyContext, category: Category, page: number): Card {
  const { words } = context;
  const { shown, turns } = pageOf(context, category.terms, page, category.key);
  const options = shown.map((term) => ({
    label: clip(term.name, LABEL_LENGTH),
    hint: summarise(term, LABEL_LENGTH),
    action: { kind: 'open', term: term.key, page: 0, trail: [] } as const,
  }));
  const all: Button = { label: words.buttons.allCategories, action: { kind: 'browse', page: 0 } };
  return {
    tone: 'notice',
    title: category.name,
    subtitle: words.browse.count(category.terms.length),
    parts: [termList(shown)],
    rows: [...choice(words.labels.chooseTerm, options), ...inRows([...turns, all])],
    ...footer(context),
  };
}

function pageOf<Item>({ words }: ReplyContext, items: readonly Item[], page: number, category?: string) {
  const last = Math.max(0, Math.ceil(items.length / PAGE) - 1);
  const current = Math.min(page, last);
  const turn = (label: string, to: number): Button => ({
    label,
    action: { kind: 'browse', ...(category ? { category } : {}), page: to },
  });
  const turns = [
    ...(current > 0 ? [turn(words.buttons.previousPage, current - 1)] : []),
    ...(current < last ? [turn(words.buttons.nextPage, current + 1)] : []),
  ];
  return { shown: items.slice(current * PAGE, (current + 1) * PAGE), turns };
}

function choice(label: string, options: readonly ChoiceOption[]): CardRow[] {
  return options.length > 0 ? [{ kind: 'choice', label, options }] : [];
}

function help({ words }: ReplyContext): Button {
  return { label: words.buttons.help, action: { kind: 'help' } };
}
