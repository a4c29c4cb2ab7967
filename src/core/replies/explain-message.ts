import type { Card } from '../card.ts';
import type { Term } from '../glossary/term.ts';
import { literal } from '../markup/parse-markup.ts';
import { footer } from './footer.ts';
import { inRows } from './in-rows.ts';
import { placeButton } from './place-button.ts';
import type { Reply, ReplyContext } from './reply.ts';
import { shareButton } from './share-button.ts';
import { termsListCard } from './terms-list-card.ts';

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
 * Terms that were found in what others wrote.
 * @param total how many there are with those that are left out.
 */
export function termsCard(
  context: ReplyContext,
  terms: readonly Term[],
  thread?: string,
  total?: number,
): Card {
  return termsListCard(context, terms, {
    tone: 'notice',
    titleOf: (_, count) => context.words.explain.title(count),
    buttons: (found) => shareButton(context, { kind: 'share', ...found }, thread),
    thread,
    total,
  });
}

/** Nothing to explain; `text` says where. */
export function noTermsCard(context: ReplyContext, text: string): Card {
  const { words } = context;
  return {
    tone: 'notice',
    title: words.explain.noneTitle,
    parts: [{ kind: 'text', body: literal(text) }],
    rows: inRows([placeButton(context, 'browse')]),
    ...footer(context),
  };
}
