import { TERMS_LENGTH } from '../action.ts';
import type { Card } from '../card.ts';
import type { Term } from '../glossary/term.ts';
import { literal } from '../markup/parse-markup.ts';
import { footer } from './footer.ts';
import { inRows } from './in-rows.ts';
import type { Reply, ReplyContext } from './reply.ts';
import { openButton } from './term/term-card.ts';
import { termList } from './term/term-list.ts';

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

/** Terms that were found in what others wrote: the first ten, and how many more there are. */
export function termsCard(context: ReplyContext, terms: readonly Term[], thread?: string): Card {
  const { words } = context;
  const shown = terms.slice(0, TERMS_LENGTH);
  const left = terms.length - shown.length;
  const keys = shown.map(({ key }) => key);
  const share = {
    label: thread ? words.buttons.shareInThread : words.buttons.share,
    action: { kind: 'share', terms: keys, ...(thread ? { thread } : {}) },
  } as const;
  return {
    tone: 'notice',
    title: words.explain.title(terms.length),
    parts: [termList(shown)],
    rows: [...inRows(shown.map((term) => openButton(term))), ...inRows(context.isAlone ? [] : [share])],
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
    rows: inRows([{ label: words.buttons.browse, action: { kind: 'browse', page: 0 } }]),
    ...footer(context),
  };
}
