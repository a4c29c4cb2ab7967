import { TRAIL_LENGTH } from '../action.ts';
import type { Button, Card, CardRow } from '../card.ts';
import { clip } from '../clip.ts';
import type { Term } from '../glossary/term.ts';
import type { Verdict } from '../tally.ts';
import { footer } from './footer.ts';
import { inRows } from './in-rows.ts';
import type { ReplyContext } from './reply.ts';
import { subtitleOf, termPages } from './term-pages.ts';

/** Both platforms show at most 75 characters on a button. */
export const LABEL_LENGTH = 75;

const RELATED = 5;

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
  const { card, page, pages } = termPage(context, term, place);
  const buttons: Button[] = [];
  if (page + 1 < pages) buttons.push(turnPage(words.buttons.more, page + 1));
  if (page > 0) buttons.push(turnPage(words.buttons.previousPage, page - 1));
  if (!context.isAlone) {
    buttons.push({ label: words.buttons.share, action: { kind: 'share', terms: [term.key] } });
  }
  const back = backButton(context, trail);
  if (back) buttons.push(back);
  if (!place.isRated) buttons.push(rate('helpful'), rate('unclear'));
  const onwards = [...trail, term.key].slice(-TRAIL_LENGTH);
  return { ...card, rows: [...relatedRow(context, term, onwards), ...inRows(buttons)] };

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
  const { card, pages } = termPage(context, term, { note });
  const buttons: Button[] = [];
  if (pages > 1) {
    buttons.push({ label: words.buttons.more, action: { kind: 'open', term: term.key, page: 1, trail: [] } });
  }
  buttons.push({ label: words.buttons.delete, action: { kind: 'delete', asker } });
  return { ...card, rows: [...relatedRow(context, term, []), { kind: 'buttons', buttons }] };
}

/** A row of at most five related terms, or none. */
export function relatedRow(context: ReplyContext, term: Term, trail: readonly string[]): CardRow[] {
  const terms = term.related.flatMap((id) => context.glossary.byId.get(id) ?? []).slice(0, RELATED);
  if (terms.length === 0) return [];
  const buttons = terms.map((related): Button => openButton(related, trail));
  return [{ kind: 'buttons', label: context.words.labels.related, buttons }];
}

export function openButton(term: Term, trail: readonly string[] = []): Button {
  return { label: clip(term.name, LABEL_LENGTH), action: { kind: 'open', term: term.key, page: 0, trail } };
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
  return { card, page: index, pages: pages.length };
}

/** Back to the latest term of the trail that is still in the glossary. */
function backButton({ glossary, words }: ReplyContext, trail: readonly string[]): Button | undefined {
  const index = trail.findLastIndex((key) => glossary.byKey.has(key));
  const term = glossary.byKey.get(trail[index] ?? '');
  if (!term) return undefined;
  const action = { kind: 'open', term: term.key, page: 0, trail: trail.slice(0, index) } as const;
  return { label: clip(words.buttons.backTo(term.name), LABEL_LENGTH), action };
}
