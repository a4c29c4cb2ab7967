import type { Card } from '../card.ts';
import type { Term } from '../glossary/term.ts';
import { literal } from '../markup/parse-markup.ts';
import { footer } from './footer.ts';
import { inRows } from './in-rows.ts';
import type { ReplyContext } from './reply.ts';
import { openButton } from './term/term-card.ts';
import { termList } from './term/term-list.ts';

/** A few terms could be meant: each with a line that tells it from the others, and a button. */
export function unsureCard(context: ReplyContext, terms: readonly Term[], question?: string): Card {
  const { words } = context;
  return {
    tone: 'notice',
    title: words.unsure.title,
    parts: [
      ...(question ? [{ kind: 'text', body: literal(words.unsure.text(question)) } as const] : []),
      termList(terms),
    ],
    rows: inRows(
      terms.map((term) => openButton(term)),
      words.labels.didYouMean,
    ),
    ...footer(context),
  };
}
