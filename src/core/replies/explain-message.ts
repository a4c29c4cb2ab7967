import type { Card } from '../card.ts';
import { literal } from '../markup/parse-markup.ts';
import { footer } from './footer.ts';
import { inRows } from './in-rows.ts';
import type { Reply, ReplyContext } from './reply.ts';
import { openButton } from './term-card.ts';
import { termList } from './term-list.ts';

const SHOWN = 15;

/** The terms that a message uses, for the person who asked about it: a line and a button for each, never a wall. */
export function explainMessage(context: ReplyContext, text: string): Reply {
  const { words } = context;
  const terms = context.finder.findAll(text).map(({ term }) => term);
  if (terms.length === 0) return { card: noTermsCard(context), audience: 'asker' };
  const shown = terms.slice(0, SHOWN);
  const left = terms.length - shown.length;
  const card: Card = {
    tone: 'notice',
    title: words.explain.title(terms.length),
    parts: [termList(shown)],
    rows: inRows(shown.map((term) => openButton(term))),
    ...footer(context, left > 0 ? words.explain.more(left) : undefined),
  };
  return { card, audience: 'asker' };
}

function noTermsCard(context: ReplyContext): Card {
  const { words } = context;
  return {
    tone: 'notice',
    title: words.explain.noneTitle,
    parts: [{ kind: 'text', body: literal(words.explain.none) }],
    rows: inRows([{ label: words.buttons.browse, action: { kind: 'browse', page: 0 } }]),
    ...footer(context),
  };
}
