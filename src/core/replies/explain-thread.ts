import { TERMS_LENGTH } from '../action.ts';
import type { Card } from '../card.ts';
import { nameKey } from '../glossary/name-key.ts';
import type { Term } from '../glossary/term.ts';
import { en } from '../words/en.ts';
import { noTermsCard, termsCard } from './explain-message.ts';
import { inRows } from './in-rows.ts';
import { cantReadCard } from './notices.ts';
import { quote } from './quote.ts';
import type { Reply, ReplyContext } from './reply.ts';

/** What makes a request kinder and nothing else, in any language that there is a catalogue for. */
const KIND_WORDS: ReadonlySet<string> = new Set(['please', 'pls', 'bitte', 'mal', 'doch']);

/**
 * Whether a mention in a thread asks for the thread itself: it says nothing else, or "explain" in so many words. English is
 * understood everywhere.
 */
export function asksForThread({ words }: ReplyContext, text: string): boolean {
  if (quote(text) === '') return true;
  const asked = plainly(text);
  return [...words.explain.wishes, ...en.explain.wishes].some((wish) => plainly(wish) === asked);
}

function plainly(request: string): string {
  return nameKey(quote(request))
    .split(' ')
    .filter((word) => !KIND_WORDS.has(word))
    .join(' ');
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
  const keys = terms.slice(0, TERMS_LENGTH).map(({ key }) => key);
  return {
    tone: 'notice',
    title: words.explain.publicTitle(terms.length),
    parts: [],
    rows: inRows([{ label: words.buttons.seeTerms, action: { kind: 'terms', terms: keys } }]),
  };
}
