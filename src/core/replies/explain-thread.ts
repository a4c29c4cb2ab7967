import type { Card } from '../card.ts';
import { nameKey } from '../glossary/name-key.ts';
import type { Term } from '../glossary/term.ts';
import { noTermsCard, termsCard } from './explain-message.ts';
import { foundTerms } from './found-terms.ts';
import { inRows } from './in-rows.ts';
import { cantReadCard } from './notices.ts';
import { quote } from './quote.ts';
import type { Reply, ReplyContext } from './reply.ts';

/** Whether a mention in a thread asks for the thread itself: it says nothing else, or "explain" in so many words. */
export function asksForThread({ words }: ReplyContext, text: string): boolean {
  const asked = quote(text);
  return asked === '' || words.explain.wishes.some((wish) => nameKey(wish) === nameKey(asked));
}

/**
 * The terms of a thread, for the person who asked.
 * @param texts the first message and the latest ones, in their order; undefined where the bot may not read them.
 * @param thread in Slack, the thread's own number, for sharing.
 */
export function explainThread(
  context: ReplyContext,
  texts: readonly string[] | undefined,
  thread?: string,
): Reply {
  if (!texts) return { card: cantReadCard(context), audience: 'asker', standIn: cantReadCard(context) };
  const found = texts.flatMap((text) => context.finder.findAll(text).map(({ term }) => term));
  const terms = [...new Set(found)];
  if (terms.length === 0) {
    const card = noTermsCard(context, context.words.explain.noneInThread);
    return { card, audience: 'asker', standIn: card };
  }
  return {
    card: termsCard(context, terms, thread),
    audience: 'asker',
    standIn: seeTermsCard(context, terms),
  };
}

/** One line for everyone where nobody can be told alone; its button shows the terms to whoever presses it. */
function seeTermsCard({ words }: ReplyContext, terms: readonly Term[]): Card {
  return {
    tone: 'notice',
    title: words.explain.publicTitle(terms.length),
    parts: [],
    rows: inRows([{ label: words.buttons.seeTerms, action: { kind: 'terms', ...foundTerms(terms) } }]),
  };
}
