import type { Card } from '../card.ts';
import { nameKey } from '../glossary/name-key.ts';
import type { Term } from '../glossary/term.ts';
import { en } from '../words/en.ts';
import { noTermsCard, termsCard } from './explain-message.ts';
import { foundTerms } from './found-terms.ts';
import { inRows } from './in-rows.ts';
import { notice } from './notices.ts';
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
  return explainTexts(context, texts, context.words.explain.thread, thread);
}

/** The same of a single message that a mention replies to; without texts where it is gone. */
export function explainReplied(context: ReplyContext, texts: readonly string[] | undefined): Reply {
  return explainTexts(context, texts, context.words.explain.message);
}

/**
 * What a wish for a thread gets where there is none. It is no such wish if nothing is said, or if a term is called just
 * so.
 */
export function explainNowhere(context: ReplyContext, text: string): Reply | undefined {
  if (quote(text) === '' || !asksForThread(context, text) || isName(context, text)) return undefined;
  return forAsker(notice(context.words.explain.notAThread));
}

function explainTexts(
  context: ReplyContext,
  texts: readonly string[] | undefined,
  about: ReplyContext['words']['explain']['thread'],
  thread?: string,
): Reply {
  if (!texts) return forAsker(notice(about.cantRead));
  const found = texts.flatMap((text) => context.finder.findAll(text).map(({ term }) => term));
  const terms = [...new Set(found)];
  if (terms.length === 0) return forAsker(noTermsCard(context, about.none));
  return {
    card: termsCard(context, terms, thread),
    audience: 'asker',
    standIn: seeTermsCard(context, terms, about.publicTitle(terms.length)),
  };
}

function isName({ finder }: ReplyContext, text: string): boolean {
  const resolution = finder.find(text);
  if (resolution.kind !== 'found') return false;
  const [{ read = '' }] = resolution.matches;
  return nameKey(read) === nameKey(text);
}

/** Where nobody can be told alone, everyone may see it, too. */
function forAsker(card: Card): Reply {
  return { card, audience: 'asker', standIn: card };
}

/** One line for everyone where nobody can be told alone; its button shows the terms to whoever presses it. */
function seeTermsCard({ words }: ReplyContext, terms: readonly Term[], title: string): Card {
  return {
    tone: 'notice',
    title,
    parts: [],
    rows: inRows([{ label: words.buttons.seeTerms, action: { kind: 'terms', ...foundTerms(terms) } }]),
  };
}
