import type { Action, Way } from '../../action.ts';
import { type Button, type Card, type CardRow, LABEL_LENGTH } from '../../card.ts';
import { clip } from '../../clip.ts';
import type { Term } from '../../glossary/term.ts';
import type { Verdict } from '../../tally.ts';
import { backButton } from '../back-button.ts';
import { pairingsOf } from '../contrast/compare-with.ts';
import { footer } from '../footer.ts';
import { inRows, ROW } from '../in-rows.ts';
import { placeButton } from '../place-button.ts';
import type { ReplyContext } from '../reply.ts';
import { shareButton } from '../share-button.ts';
import { NO_WAY, onwards } from '../way.ts';
import { onwardTerms } from './term-links.ts';
import { type MeaningStart, meaningStarts, subtitleOf, termPages } from './term-pages.ts';

/** So many buttons beside the two that ask how good a card is fill their row. */
const FULL = 3;

type Place = Partial<Way> & {
  /** Counted from 0; beyond the last it is the last. */
  readonly page?: number;
  /** How the question was read, who shared the card. */
  readonly note?: string | undefined;
  /** The reader has said how good the card is, and is not asked again. */
  readonly isRated?: boolean;
};

/**
 * The card that one person sees: related terms, pages and the way back work in place, and Share posts it for the others
 * where there are any.
 */
export function privateTermCard(context: ReplyContext, term: Term, place: Place = {}): Card {
  const { words } = context;
  const { page: _, note: __, isRated, ...given } = place;
  const way = { ...NO_WAY, ...given };
  const { card, page, pages, starts } = termPage(context, term, place);
  const onward = onwards(way, term);
  const buttons: Button[] = [];
  if (page + 1 < pages && starts.length === 0) buttons.push(turnPage(words.buttons.more, page + 1));
  if (page > 0) buttons.push(turnPage(words.buttons.previousPage, page - 1));
  buttons.push(
    ...compareButton(context, term, onward).filter(({ action }) => !leadsBack(way, action)),
    ...shareButton(context, { kind: 'share', terms: [term.key] }, way.thread),
  );
  buttons.push(...waysOut(context, term, way, buttons.length));
  const rates = isRated ? [] : [rate('helpful'), rate('unclear')];
  const rows = [
    ...meaningRow(context, term, starts, way),
    ...relatedRow(context, term, onward),
    // The two belong together.
    ...(buttons.length + rates.length > ROW
      ? [...inRows(buttons), ...inRows(rates)]
      : inRows([...buttons, ...rates])),
  ];
  return { ...card, rows };

  function turnPage(label: string, to: number): Button {
    return { label, action: { kind: 'open', term: term.key, page: to, ...way } };
  }

  function rate(verdict: Verdict): Button {
    return { label: words.buttons[verdict], action: { kind: 'rate', term: term.key, verdict, page, ...way } };
  }
}

/** The card that a channel sees: its buttons open private copies, and only the asker may delete it. */
export function publicTermCard(context: ReplyContext, term: Term, asker: string, note?: string): Card {
  const { words } = context;
  const { card, pages, starts } = termPage(context, term, { note });
  const buttons: Button[] = [];
  if (pages > 1 && starts.length === 0) {
    buttons.push({ label: words.buttons.more, action: { kind: 'open', term: term.key, page: 1, ...NO_WAY } });
  }
  buttons.push(...compareButton(context, term, NO_WAY));
  buttons.push({ label: words.buttons.delete, action: { kind: 'delete', asker } });
  const rows = [...meaningRow(context, term, starts, NO_WAY), ...relatedRow(context, term, NO_WAY)];
  return { ...card, rows: [...rows, { kind: 'buttons', buttons }] };
}

/** A row of at most five terms that a term leads to, or none. */
export function relatedRow(context: ReplyContext, term: Term, way: Way): CardRow[] {
  const terms = onwardTerms(context, term);
  if (terms.length === 0) return [];
  const buttons = terms.map((related): Button => openButton(related, way));
  return [{ kind: 'buttons', label: context.words.labels.related, buttons }];
}

export function openButton(term: Term, way: Way = NO_WAY): Button {
  return { label: clip(term.name, LABEL_LENGTH), action: { kind: 'open', term: term.key, page: 0, ...way } };
}

/** Back where one came from; else on to another one by chance, where that was one, and home. */
function waysOut(context: ReplyContext, term: Term, way: Way, beside: number): Button[] {
  const back = backButton(context, way, term);
  if (back) return [back];
  const { from } = way;
  const another = from?.kind === 'random' ? [anotherButton(context, from.category)] : [];
  // Who talks with the bot alone can ask it anything: there the way home is worth no row of its own.
  const isFull = context.isAlone && beside + another.length >= FULL;
  return isFull ? another : [...another, placeButton(context, 'home')];
}

function anotherButton({ words }: ReplyContext, category?: string): Button {
  return {
    label: words.buttons.anotherRandom,
    action: { kind: 'random', ...(category ? { category } : {}) },
  };
}

/** A button for each meaning that is to choose from: it opens the page where that one begins. */
function meaningRow(
  { words }: ReplyContext,
  { key, name }: Term,
  starts: readonly MeaningStart[],
  way: Way,
): CardRow[] {
  const buttons = starts.map(({ meaning, page }): Button => {
    return {
      label: clip(meaning.context ?? name, LABEL_LENGTH),
      action: { kind: 'open', term: key, page, ...way },
    };
  });
  return inRows(buttons, words.labels.chooseMeaning);
}

/** The way back leads to a comparison: nothing else is to do that, too. */
function leadsBack({ trail, from }: Way, action: Action): boolean {
  return trail.length === 0 && from?.kind === 'contrast' && action.kind === 'contrast';
}

/** Leads to the one thing that a term is told apart from, or to a list of several. */
function compareButton(context: ReplyContext, term: Term, way: Way): Button[] {
  const { buttons } = context.words;
  const [only, ...others] = pairingsOf(context, term);
  if (!only) return [];
  if (others.length > 0) {
    return [{ label: buttons.compare, action: { kind: 'contrasts', term: term.key, ...way } }];
  }
  const label = clip(only.isOwn ? buttons.compareWith(only.name) : only.name, LABEL_LENGTH);
  return [{ label, action: { kind: 'contrast', sides: only.sides, ...way } }];
}

function termPage(context: ReplyContext, term: Term, { page = 0, note }: Place) {
  const pages = termPages(context, term);
  const index = Math.min(page, pages.length - 1);
  const position = pages.length > 1 ? context.words.card.page(index + 1, pages.length) : undefined;
  const card: Card = {
    tone: 'definition',
    title: term.name,
    subtitle: subtitleOf(term),
    parts: pages[index] ?? [],
    rows: [],
    ...footer(context, position, note),
  };
  return { card, page: index, pages: pages.length, starts: index === 0 ? meaningStarts(context, term) : [] };
}
