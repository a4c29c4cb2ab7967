import type { Action } from '../../action.ts';
import { type Button, type Card, LABEL_LENGTH } from '../../card.ts';
import { clip } from '../../clip.ts';
import type { Category, Glossary } from '../../glossary/glossary.ts';
import { nameKey } from '../../glossary/name-key.ts';
import { published } from '../../glossary/published.ts';
import type { Term } from '../../glossary/term.ts';
import { termOfKey } from '../../glossary/term-of-key.ts';
import { literal } from '../../markup/parse-markup.ts';
import { footer } from '../footer.ts';
import { inRows } from '../in-rows.ts';
import { pathButton, quizButton } from '../lists/category-buttons.ts';
import { findGroup, groupCalled, groupOfKey } from '../lists/find-group.ts';
import { choiceRow } from '../lists/list-card.ts';
import { turnPages } from '../lists/turn-pages.ts';
import { placeButton } from '../place-button.ts';
import { quote } from '../quote.ts';
import type { ReplyContext } from '../reply.ts';
import { termPages } from '../term/term-pages.ts';
import { pathThrough, pathTo } from './path-order.ts';

type Place = Extract<Action, { kind: 'path' }>;

/** A path as typed: through a category, or to a term; no words → what paths there are. */
export function typedPathCard(context: ReplyContext, typed: string): Card {
  const asked = quote(typed);
  const scope = asked === '' ? undefined : scopeOf(context, typed);
  const card = scope && pathCard(context, { kind: 'path', ...scope, step: 0, page: 0 });
  return card ?? pathsCard(context, 0, asked);
}

/** A category's whole name comes before a term's, and a term's before the start of a category's. */
function scopeOf(
  { glossary, finder }: ReplyContext,
  typed: string,
): Pick<Place, 'scope' | 'key'> | undefined {
  const called = groupCalled(glossary.categories, typed);
  if (called) return { scope: 'category', key: called.key };
  const resolution = finder.find(typed);
  const match = resolution.kind === 'found' ? resolution.matches[0] : undefined;
  const isNamed = match?.how === 'name' || match?.how === 'alias';
  if (match && isNamed) return { scope: 'term', key: match.term.key };
  const category = findGroup(glossary.categories, typed);
  if (category) return { scope: 'category', key: category.key };
  return match?.how === 'spelling' ? { scope: 'term', key: match.term.key } : undefined;
}

/** A step (from 0) of the way through a category or to a term; undefined when that is gone. */
export function pathCard(context: ReplyContext, place: Place): Card | undefined {
  const { glossary, words } = context;
  const way = wayOf(glossary, place);
  const step = Math.min(place.step, (way?.steps.length ?? 0) - 1);
  const term = way?.steps[step];
  if (!way || !term) return undefined;
  const { steps } = way;
  const pages = termPages(context, term);
  const page = Math.min(place.page, pages.length - 1);
  const buttons: Button[] = [];
  const next = steps[step + 1];
  if (next) buttons.push(goTo(words.buttons.nextStep(next.name), step + 1, 0));
  const previous = steps[step - 1];
  if (previous) buttons.push(goTo(words.buttons.previousStep(previous.name), step - 1, 0));
  if (page + 1 < pages.length) buttons.push(goTo(words.buttons.more, step, page + 1));
  if (page > 0) buttons.push(goTo(words.buttons.previousPage, step, page - 1));
  if (!next) buttons.push(...waysFrom(context, way));
  buttons.push(placeButton(context, 'paths'));
  return {
    tone: 'definition',
    title: term.name,
    subtitle: subtitleOf(context, way, step),
    parts: pages[page] ?? [],
    rows: inRows(buttons),
    ...footer(
      context,
      pages.length > 1 ? words.card.page(page + 1, pages.length) : undefined,
      next ? undefined : lastWord(context, way),
    ),
  };

  function goTo(label: string, toStep: number, toPage: number): Button {
    return { label: clip(label, LABEL_LENGTH), action: { ...place, step: toStep, page: toPage } };
  }
}

type Way = { readonly steps: readonly Term[] } & (
  | { readonly scope: 'category'; readonly goal: Category }
  | { readonly scope: 'term'; readonly goal: Term }
);

function wayOf(glossary: Glossary, { scope, key }: Place): Way | undefined {
  if (scope === 'category') {
    const goal = groupOfKey(glossary.categories, key);
    return goal && { scope, goal, steps: pathThrough(glossary, goal) };
  }
  const goal = termOfKey(glossary, key);
  return goal && { scope, goal, steps: pathTo(glossary, goal) };
}

/** Where one goes, and how far one has come. */
function subtitleOf({ words }: ReplyContext, { scope, goal, steps }: Way, step: number): string {
  const name = scope === 'category' ? words.path.through(goal.name) : words.path.to(goal.name);
  return steps.length > 1 ? `${name} · ${words.path.step(step + 1, steps.length)}` : name;
}

/** Of a way of one step there is nothing to arrive from. */
function lastWord({ words }: ReplyContext, { scope, goal, steps }: Way): string {
  return scope === 'term' && steps.length === 1 ? words.path.nothingFirst(goal.name) : words.path.last;
}

/** From the end of a way: to see what has stayed; and from a term, through all of its category. */
function waysFrom(context: ReplyContext, { scope, goal }: Way): Button[] {
  const { categories } = context.glossary;
  const category =
    scope === 'category' ? goal : categories.find(({ name }) => nameKey(name) === nameKey(goal.category));
  if (!category) return [];
  return [...(scope === 'term' ? [pathButton(context, category)] : []), quizButton(context, category)];
}

/** A page (from 0) of what ways there are: one through each category. `unknown` is one asked for that there isn't. */
export function pathsCard(context: ReplyContext, page: number, unknown = ''): Card {
  const { glossary, words } = context;
  const paths = glossary.categories
    .map((category) => ({ category, steps: published(category.terms).length }))
    .filter(({ steps }) => steps > 0);
  const text = paths.length === 0 ? words.browse.empty : words.path.intro;
  const lines = unknown && paths.length > 0 ? [words.path.unknown(unknown), text] : [text];
  const { shown, turns, position } = turnPages(context, paths, page, (to) => ({ kind: 'paths', page: to }));
  const options = shown.map(({ category: { key, name }, steps }) => ({
    label: clip(name, LABEL_LENGTH),
    hint: words.path.steps(steps),
    action: { kind: 'path', scope: 'category', key, step: 0, page: 0 } as const,
  }));
  return {
    tone: 'notice',
    title: words.path.title,
    parts: lines.map((line) => ({ kind: 'text', body: literal(line) })),
    rows: [
      ...choiceRow(words.labels.choosePath, options),
      ...inRows(turns),
      ...inRows([placeButton(context, 'browse'), placeButton(context, 'home')]),
    ],
    ...footer(context, position),
  };
}
