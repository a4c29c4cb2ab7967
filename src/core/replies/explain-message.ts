import { TERMS_LENGTH } from '../action.ts';
import type { Card } from '../card.ts';
import type { Term } from '../glossary/term.ts';
import { literal } from '../markup/parse-markup.ts';
import { browseButton } from './browse-button.ts';
import { footer } from './footer.ts';
import { foundTerms } from './found-terms.ts';
import { inRows } from './in-rows.ts';
import type { Reply, ReplyContext } from './reply.ts';
import { shareButton } from './share-button.ts';
import { openButton } from './term/term-card.ts';
import { termList } from './term/term-list.ts';
import { wayFrom } from './way.ts';

/**
 * The terms that a message uses, for the person who asked about it: a line and a button for each, never a wall.
 * @param thread in Slack, where sharing them goes: the thread under the message.
 */
export function explainMessage(context: ReplyContext, text: string, thread?: string): Reply {
  const terms = context.finder.findAll(text).map(({ term }) => term);
  const card =
    terms.length > 0
      ? termsCard(context, terms, thread)
      : noTermsCard(context, context.words.explain.message.none);
  return { card, audience: 'asker' };
}

/**
 * Terms that were found in what others wrote: the first ten, and how many more there are.
 * @param total how many there are with those that are left out.
 */
export function termsCard(
  context: ReplyContext,
  terms: readonly Term[],
  thread?: string,
  total = terms.length,
): Card {
  const { words } = context;
  const shown = terms.slice(0, TERMS_LENGTH);
  const left = total - shown.length;
  const found = foundTerms(shown, total);
  const way = wayFrom({ kind: 'terms', ...found }, thread);
  const share = shareButton(context, { kind: 'share', ...found, ...(thread ? { thread } : {}) });
  return {
    tone: 'notice',
    title: words.explain.title(total),
    parts: [termList(shown)],
    rows: [...inRows(shown.map((term) => openButton(term, way))), ...inRows(share)],
    ...footer(context, left > 0 ? words.explain.more(left) : undefined),
  };
}

/** Nothing to explain; `text` says where. */
export function noTermsCard(context: ReplyContext, text: string): Card {
  const { words } = context;
  return {
    tone: 'notice',
    title: words.explain.noneTitle,
    parts: [{ kind: 'text', body: literal(text) }],
    rows: inRows([browseButton(context)]),
    ...footer(context),
  };
}
