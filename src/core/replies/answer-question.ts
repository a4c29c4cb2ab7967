import type { Card } from '../card.ts';
import type { Term } from '../glossary/term.ts';
import type { Resolution, TermMatch } from '../search/resolution.ts';
import { type Comparison, readComparison } from './contrast/compare-sides.ts';
import { cardOfSide, contrastCard } from './contrast/contrast.ts';
import { helpCard, helpStandIn } from './help.ts';
import { quote } from './quote.ts';
import type { Question, Reply, ReplyContext } from './reply.ts';
import { seeSuggestionsCard } from './see-suggestions.ts';
import { severalCard } from './several.ts';
import { privateTermCard, publicTermCard } from './term/term-card.ts';
import { unknownCard } from './unknown.ts';
import { unsureCard } from './unsure.ts';

/**
 * Answers a question with one card. Only a sure answer is ever shown to everyone: a mention in a channel, or a command
 * that asks for it.
 */
export function answerQuestion(given: ReplyContext, question: Question): Reply {
  const context = question.surface === 'direct' ? { ...given, isAlone: true } : given;
  if (quote(question.text) === '') {
    return { card: helpCard(context), audience: 'asker', ...standIn(question, helpStandIn(context)) };
  }
  const resolution = context.finder.find(question.text);
  const comparison = readComparison(context, question.text, resolution);
  const isSure = comparison ? comparison.kind === 'pair' : resolution.kind === 'found';
  const audience = isSure && isForAll(question) ? 'everyone' : 'asker';
  const card = comparison
    ? comparisonCard(context, question, comparison, audience)
    : cardFor(context, question, resolution, audience);
  if (audience === 'everyone') return { card, audience };
  const { terms, isUnknown } = comparison ? candidatesIn(comparison) : candidatesOf(resolution);
  return { card, audience, ...standIn(question, seeSuggestionsCard(context, terms, isUnknown)) };
}

function isForAll(question: Question): boolean {
  return question.surface === 'mention' || (question.surface === 'command' && question.public === true);
}

function standIn({ surface }: Question, card: Card): Pick<Reply, 'standIn'> {
  return surface === 'mention' ? { standIn: card } : {};
}

/** The terms that a channel may look at when they are no sure answer, and whether nothing more is known of them. */
type Candidates = { readonly terms: readonly Term[]; readonly isUnknown: boolean };

function candidatesOf(resolution: Resolution): Candidates {
  if (resolution.kind === 'unknown') return { terms: resolution.suggestions, isUnknown: true };
  const matches = resolution.kind === 'unsure' ? resolution.candidates : resolution.matches;
  return { terms: matches.map(({ term }) => term), isUnknown: false };
}

function candidatesIn(comparison: Comparison): Candidates {
  switch (comparison.kind) {
    case 'pair':
      return { terms: comparison.sides.map(({ owner }) => owner), isUnknown: false };
    case 'half':
      return { terms: [comparison.side.owner], isUnknown: false };
    case 'unsure':
      return { terms: comparison.terms, isUnknown: false };
  }
}

/** Two things side by side, or as much of them as is known. */
function comparisonCard(
  context: ReplyContext,
  { asker }: Question,
  comparison: Comparison,
  audience: Reply['audience'],
): Card {
  switch (comparison.kind) {
    case 'pair':
      return contrastCard(context, ...comparison.sides, audience === 'everyone' ? { asker } : { trail: [] });
    case 'half': {
      const note = context.words.contrast.missing(quote(comparison.missing));
      return cardOfSide(context, comparison.side, { trail: [], note });
    }
    case 'unsure':
      return unsureCard(context, comparison.terms, quote(comparison.asked));
  }
}

function cardFor(
  context: ReplyContext,
  question: Question,
  resolution: Resolution,
  audience: Reply['audience'],
): Card {
  switch (resolution.kind) {
    case 'found': {
      const [match, ...others] = resolution.matches;
      if (others.length > 0)
        return severalCard(
          context,
          resolution.matches.map(({ term }) => term),
          audience === 'everyone' ? question : undefined,
        );
      const note = howRead(context.words, match);
      return audience === 'everyone'
        ? publicTermCard(context, match.term, question.asker, note)
        : privateTermCard(context, match.term, { note });
    }
    case 'unsure':
      return unsureCard(
        context,
        resolution.candidates.map(({ term }) => term),
        quote(question.text),
      );
    case 'unknown':
      return unknownCard(context, resolution.suggestions, quote(question.text));
  }
}

/** How the question was read, said whenever it wasn't by the term's own name. */
function howRead(words: ReplyContext['words'], { term, how, read }: TermMatch): string | undefined {
  if (how === 'description') return words.card.fromDescription(term.name);
  if (how === 'name' || !read) return undefined;
  return how === 'alias'
    ? words.card.alsoCalled(quote(read), term.name)
    : words.card.readAs(quote(read), term.name);
}
