import { TRAIL_LENGTH } from '../../action.ts';
import type { Button, Card, CardRow } from '../../card.ts';
import { clip } from '../../clip.ts';
import type { Term } from '../../glossary/term.ts';
import type { Verdict } from '../../tally.ts';
import { pairingsOf } from '../contrast/compare-with.ts';
import { footer } from '../footer.ts';
import { inRows } from '../in-rows.ts';
import type { ReplyContext } from '../reply.ts';
import { onwardTerms } from './term-links.ts';
import { type MeaningStart, meaningStarts, subtitleOf, termPages } from './term-pages.ts';

/** Both platforms show at most 75 characters on a button. */
export const LABEL_LENGTH = 75;

type Place = {
  /** Counted from 0; beyond the last it is the last. */
  readonly page?: number;
  /** Keys of the terms to go back to, the latest last. */
  readonly trail?: readonly string[];
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
  const trail = place.trail ?? [];
  const { card, page, pages, starts } = termPage(context, term, place);
  const onwards = [...trail, term.key].slice(-TRAIL_LENGTH);
  const buttons: Button[] = [];
  if (page + 1 < pages && starts.length === 0) buttons.push(turnPage(words.buttons.more, page + 1));
  if (page > 0) buttons.push(turnPage(words.buttons.previousPage, page - 1));
  buttons.push(...compareButton(context, term, onwards));
  if (!context.isAlone) {
    buttons.push({ label: words.buttons.share, action: { kind: 'share', terms: [term.key] } });
  }
  const back = backButton(context, trail);
  if (back) buttons.push(back);
  if (!place.isRated) buttons.push(rate('helpful'), rate('unclear'));
  const rows = [
    ...meaningRow(context, term, starts, trail),
    ...relatedRow(context, term, onwards),
    ...inRows(buttons),
  ];
  return { ...card, rows };

  function turnPage(label: string, to: number): Button {
    return { label, action: { kind: 'open', term: term.key, page: to, trail } };
  }

  function rate(verdict: Verdict): Button {
    return { label: words.buttons[verdict], action: { kind: 'rate', term: term.key, verdict, page, trail } };
  }
}

/** The card that a channel sees: its buttons open private copies, and only the asker may delete it. */
export function publicTermCard(context: ReplyContext, term: Term, asker: string, note?: string): Card {
  const { words } = context;
  const { card, pages, starts } = termPage(context, term, { note });
  const buttons: Button[] = [];
  if (pages > 1 && starts.length === 0) {
    buttons.push({ label: words.buttons.more, action: { kind: 'open', term: term.key, page: 1, trail: [] } });
  }
  buttons.push(...compareButton(context, term, []));
  buttons.push({ label: words.buttons.delete, action: { kind: 'delete', asker } });
  const rows = [...meaningRow(context, term, starts, []), ...relatedRow(context, term, [])];
  return { ...card, rows: [...rows, { kind: 'buttons', buttons }] };
}

/** A row of at most five terms that a term leads to, or none. */
export function relatedRow(context: ReplyContext, term: Term, trail: readonly string[]): CardRow[] {
  const terms = onwardTerms(context, term);
  if (terms.length === 0) return [];
  const buttons = terms.map((related): Button => openButton(related, trail));
  return [{ kind: 'buttons', label: context.words.labels.related, buttons }];
}

export function openButton(term: Term, trail: readonly string[] = []): Button {
  return { label: clip(term.name, LABEL_LENGTH), action: { kind: 'open', term: term.key, page: 0, trail } };
}

/** A button for each meaning that is to choose from: it opens the page where that one begins. */
function meaningRow(
  { words }: ReplyContext,
  { key, name }: Term,
  starts: readonly MeaningStart[],
  trail: readonly string[],
): CardRow[] {
  const buttons = starts.map(({ meaning, page }): Button => {
    return {
      label: clip(meaning.context ?? name, LABEL_LENGTH),
      action: { kind: 'open', term: key, page, trail },
    };
  });
  return inRows(buttons, words.labels.chooseMeaning);
}

/** Leads to the one thing that a term is told apart from, or to a list of several. */
function compareButton(context: ReplyContext, term: Term, trail: readonly string[]): Button[] {
  const { buttons } = context.words;
  const [only, ...others] = pairingsOf(context, term);
  if (!only) return [];
  if (others.length > 0) {
    return [{ label: buttons.compare, action: { kind: 'contrasts', term: term.key, trail } }];
  }
  const label = clip(only.isOwn ? buttons.compareWith(only.name) : only.name, LABEL_LENGTH);
  return [{ label, action: { kind: 'contrast', sides: only.sides, trail } }];
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

/** Back to the latest term of the trail that is still in the glossary. */
export function backButton({ glossary, words }: ReplyContext, trail: readonly string[]): Button | undefined {
  const index = trail.findLastIndex((key) => glossary.byKey.has(key));
  const term = glossary.byKey.get(trail[index] ?? '');
  if (!term) return undefined;
  const action = { kind: 'open', term: term.key, page: 0, trail: trail.slice(0, index) } as const;
  return { label: clip(words.buttons.backTo(term.name), LABEL_LENGTH), action };
}
