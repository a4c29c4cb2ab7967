import type { Button, Card } from '../card.ts';
import type { Term } from '../glossary/term.ts';
import type { DailyStyle } from '../schedule/schedule.ts';
import { inRows } from './in-rows.ts';
import { maskedDefinition } from './learn/masked-definition.ts';
import type { ReplyContext } from './reply.ts';
import { relatedRow } from './term/term-card.ts';
import { subtitleOf, termPages } from './term/term-pages.ts';
import { NO_WAY } from './way.ts';

/**
 * The term of the day for a channel. Its button carries the local date (2026-03-29), by which the bot knows its own
 * post again, and shows the whole card to whoever presses it.
 */
export function dailyCard(context: ReplyContext, term: Term, date: string, style: DailyStyle = 'card'): Card {
  const { words } = context;
  const button = (label: string): Button => ({ label, action: { kind: 'daily', date, term: term.key } });
  switch (style) {
    case 'card':
      return {
        tone: 'daily',
        title: words.card.dailyTitle(term.name),
        subtitle: subtitleOf(term),
        parts: termPages(context, term)[0] ?? [],
        rows: [...relatedRow(context, term, NO_WAY), ...inRows([button(words.buttons.openCard)])],
      };
    case 'guess':
      // Tags and related terms would give it away.
      return {
        tone: 'daily',
        title: words.card.dailyGuess,
        parts: maskedDefinition(context, term),
        rows: inRows([{ ...button(words.buttons.reveal), tone: 'primary' }]),
        footer: words.card.revealPrivately,
      };
  }
}
