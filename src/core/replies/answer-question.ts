import type { Card } from '../card.ts';
import type { Term } from '../glossary/term.ts';
import type { Resolution } from '../search/resolution.ts';
import type { Comparison } from './contrast/compare-sides.ts';
import { contrastCard, type Seen } from './contrast/contrast.ts';
import { keyOfSide } from './contrast/contrast-side.ts';
import { beginWith, halfCard } from './contrast/half-card.ts';
import { howBothRead, howSidesRead } from './contrast/how-sides-read.ts';
import { helpCard, helpStandIn } from './help.ts';
import { aboutSeveral, howFound } from './how-found.ts';
import { quote } from './quote.ts';
import { readAsked } from './read-asked.ts';
import type { Question, Reply, ReplyContext } from './reply.ts';
import { seeSuggestionsCard } from './see-suggestions.ts';
import { severalCard } from './several.ts';
import { privateTermCard, publicTermCard } from './term/term-card.ts';
import { unknownCard } from './unknown.ts';
import { unsureCard } from './unsure.ts';
import { wishesOf } from './wish-of.ts';

/**
 * Answers a question with one card. Only a sure answer is ever shown to everyone: a mention in a channel, or a command
 * that asks for it.
 */
export function answerQuestion(given: ReplyContext, question: Question): Reply {
  const context = question.surface === 'direct' ? { ...given, isAlone: true } : given;
  if (asksForHelp(context, question.text)) {
    return { card: helpCard(context), audience: 'asker', ...standIn(question, helpStandIn(context)) };
  }
  const { resolution, comparison } = readAsked(context, question.text);
  const isSure = comparison ? comparison.kind === 'pair' && comparison.isSure : resolution.kind === 'found';
  const audience = isSure && isForAll(question) ? 'everyone' : 'asker';
  const card = comparison
    ? comparisonCard(context, question, comparison, audience)
    : cardFor(context, question, resolution, audience);
  if (audience === 'everyone' || question.surface !== 'mention') return { card, audience };
  const { terms, isUnknown, wishes } = comparison
    ? candidatesIn(comparison)
    : candidatesOf(context, resolution, question.text);
  return { card, audience, standIn: seeSuggestionsCard(context, terms, isUnknown, wishes) };
}

/** Nothing, a greeting, or "help" in English or in the bot's language, unless a term is called so. */
function asksForHelp({ finder, words }: ReplyContext, text: string): boolean {
  const asked = quote(text).toLowerCase();
  if (asked === '') return true;
  const said = asked.replace(/[\s.,!?]+$/, '');
  if (!['help', words.names.help, ...words.help.greetings].includes(said)) return false;
  const resolution = finder.find(asked);
  return resolution.kind !== 'found' || resolution.matches[0].how === 'description';
}

function isForAll(question: Question): boolean {
  return question.surface === 'mention' || (question.surface === 'command' && question.public === true);
}

function standIn({ surface }: Question, card: Card): Pick<Reply, 'standIn'> {
  return surface === 'mention' ? { standIn: card } : {};
}

/** The terms that a channel may look at when they are no sure answer, and what to ask for. */
type Candidates = {
  readonly terms: readonly Term[];
  /** Nothing more is known of them. */
  readonly isUnknown: boolean;
  readonly wishes: readonly string[];
};

function candidatesOf(context: ReplyContext, resolution: Resolution, text: string): Candidates {
  const wishes = wishesOf(context, text);
  if (resolution.kind === 'unknown') return { terms: resolution.suggestions, isUnknown: true, wishes };
  const matches = resolution.kind === 'unsure' ? resolution.candidates : resolution.matches;
  return { terms: matches.map(({ term }) => term), isUnknown: false, wishes };
}

function candidatesIn(comparison: Comparison): Candidates {
  switch (comparison.kind) {
    case 'pair':
      return { terms: comparison.sides.map(({ owner }) => owner), isUnknown: false, wishes: [] };
    case 'half':
      return { terms: [comparison.read.side.owner], isUnknown: false, wishes: comparison.wishes };
    case 'unsure': {
      const { asides, terms, wishes } = comparison;
      return { terms: [...asides.map(({ owner }) => owner), ...terms], isUnknown: false, wishes };
    }
  }
}

/** Two things side by side, or as much of them as is known. */
function comparisonCard(
  context: ReplyContext,
  { asker }: Question,
  comparison: Comparison,
  audience: Reply['audience'],
): Card {
  const { words } = context;
  switch (comparison.kind) {
    case 'pair': {
      const [one, other] = comparison.sides;
      const note = howSidesRead(words, comparison.reads);
      if (keyOfSide(one) !== keyOfSide(other)) {
        return contrastCard(context, one, other, seenBy(audience, asker, note));
      }
      const card = contrastCard(context, one, other, seenBy(audience, asker));
      const both = howBothRead(words, comparison.reads);
      return both ? beginWith(context, card, one, both) : card;
    }
    case 'half':
      return halfCard(context, comparison);
    case 'unsure': {
      const { asides, terms, asked, wishes } = comparison;
      return unsureCard(context, terms, { question: quote(asked), asides, wishes });
    }
  }
}

function seenBy(audience: Reply['audience'], asker: string, note?: string): Seen {
  const said = note ? { note } : {};
  return audience === 'everyone' ? { asker, ...said } : { trail: [], ...said };
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
      const note = howFound(context.words, match, question.text);
      return audience === 'everyone'
        ? publicTermCard(context, match.term, question.asker, note)
        : privateTermCard(context, match.term, { note });
    }
    case 'unsure':
      return unsureCard(
        context,
        resolution.candidates.map(({ term }) => term),
        {
          question: quote(question.text),
          wishes: wishesOf(context, question.text),
          note: aboutSeveral(context.words, question.text),
        },
      );
    case 'unknown': {
      const note = aboutSeveral(context.words, question.text);
      return unknownCard(context, resolution.suggestions, quote(question.text), note);
    }
  }
}
