import type { Card } from '../card.ts';
import type { Term } from '../glossary/term.ts';
import type { DailyStyle } from '../schedule/schedule.ts';
import type { ReplyContext } from './reply.ts';
import { relatedRow } from './term/term-card.ts';
import { subtitleOf, termPages } from './term/term-pages.ts';
import { NO_WAY } from './way.ts';

/**
 * The term of the day for a channel. Its button carries the local date (2026-03-29), by which the bot knows its own
 * post again.
 */
export function dailyCard(
  context: ReplyContext,
  term: Term,
  date: string,
  _style: DailyStyle = 'card',
): Card {
  const { words } = context;
  return {
    tone: 'daily',
    title: words.card.dailyTitle(term.name),
    subtitle: subtitleOf(term),
    parts: termPages(context, term)[0] ?? [],
    rows: [
      ...relatedRow(context, term, NO_WAY),
      {
        kind: 'buttons',
        buttons: [{ label: words.buttons.openCard, action: { kind: 'daily', date, term: term.key } }],
      },
    ],
  };
}
