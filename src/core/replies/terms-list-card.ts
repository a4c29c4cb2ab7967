import { TERMS_LENGTH } from '../action.ts';
import type { Button, Card } from '../card.ts';
import type { Term } from '../glossary/term.ts';
import { footer } from './footer.ts';
import { foundTerms } from './found-terms.ts';
import { inRows } from './in-rows.ts';
import type { ReplyContext } from './reply.ts';
import { openButton } from './term/term-card.ts';
import { termList } from './term/term-list.ts';
import { wayFrom } from './way.ts';

type Around = Pick<Card, 'tone'> & {
  readonly titleOf: (shown: readonly Term[], total: number) => string;
  /** What stands under the buttons of the terms. */
  readonly buttons: (found: ReturnType<typeof foundTerms>) => readonly Button[];
  /** In Slack, the thread where sharing goes. */
  readonly thread?: string | undefined;
  /** How many there are with those that are left out. */
  readonly total?: number | undefined;
  readonly note?: string | undefined;
};

/** Several terms, the first ten: a line and a button for each, and how many more there are. */
export function termsListCard(
  context: ReplyContext,
  terms: readonly Term[],
  { tone, titleOf, buttons, thread, total = terms.length, note }: Around,
): Card {
  const shown = terms.slice(0, TERMS_LENGTH);
  const left = total - shown.length;
  const found = foundTerms(shown, total);
  const way = wayFrom({ kind: 'terms', ...found }, thread);
  return {
    tone,
    title: titleOf(shown, total),
    parts: [termList(shown)],
    rows: [...inRows(shown.map((term) => openButton(term, way))), ...inRows(buttons(found))],
    ...footer(context, left > 0 ? context.words.explain.more(left) : undefined, note),
  };
}
