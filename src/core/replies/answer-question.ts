import type { Card } from '../card.ts';
import type { Resolution, TermMatch } from '../search/resolution.ts';
import { helpCard, helpStandIn } from './help.ts';
import { quote } from './quote.ts';
import type { Question, Reply, ReplyContext } from './reply.ts';
import { seeSuggestionsCard } from './see-suggestions.ts';
import { severalCard } from './several.ts';
import { privateTermCard, publicTermCard } from './term-card.ts';
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
  const forAll =
    question.surface === 'mention' || (question.surface === 'command' && question.public === true);
  const audience = resolution.kind === 'found' && forAll ? 'everyone' : 'asker';
  const card = cardFor(context, question, resolution, audience);
  if (audience === 'everyone') return { card, audience };
  return { card, audience, ...standIn(question, seeSuggestionsCard(context, resolution)) };
}

function standIn({ surface }: Question, card: Card): Pick<Reply, 'standIn'> {
  return surface === 'mention' ? { standIn: card } : {};
}

function cardFor(
  context: ReplyContext,
  question: Question,
  resolution: Resolution,
  audience: Reply['audience'],
) {
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
