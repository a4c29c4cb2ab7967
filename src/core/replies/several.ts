import type { Button, Card } from '../card.ts';
import { clip } from '../clip.ts';
import type { TermMatch } from '../search/resolution.ts';
import { footer } from './footer.ts';
import { inRows } from './in-rows.ts';
import type { Question, ReplyContext } from './reply.ts';
import { openButton } from './term-card.ts';
import { termList } from './term-list.ts';

const SHOWN = 10;

/** Several terms in one question: a line and a button for each. A public card names the asker, who may delete it. */
export function severalCard(
  context: ReplyContext,
  matches: readonly TermMatch[],
  publicFor?: Question,
): Card {
  const terms = matches.map(({ term }) => term).slice(0, SHOWN);
  const title = clip(terms.map(({ name }) => name).join(' · '), 120);
  const remove: Button[] = publicFor
    ? [{ label: context.words.buttons.delete, action: { kind: 'delete', asker: publicFor.asker } }]
    : [];
  return {
    tone: 'definition',
    title,
    parts: [termList(terms)],
    rows: [...inRows(terms.map((term) => openButton(term))), ...inRows(remove)],
    ...footer(context),
  };
}
