import type { Card } from '../card.ts';
import { answerQuestion } from './answer-question.ts';
import { helpCard } from './help.ts';
import { homeCard } from './home.ts';
import { typedPathCard } from './learn/path.ts';
import { quizCard } from './learn/quiz.ts';
import { canAsk } from './learn/quiz-choices.ts';
import { browseCard, categoriesCard } from './lists/browse.ts';
import { findGroup, groupCalled } from './lists/find-group.ts';
import { lettersCard } from './lists/letters.ts';
import { typedTagCard } from './lists/tags.ts';
import { quote } from './quote.ts';
import { typedRandomCard } from './random.ts';
import type { Reply, ReplyContext } from './reply.ts';
import { splitPublicFlag } from './split-public-flag.ts';

/** What `/glossary` can be followed by. */
export const SUBCOMMANDS = [
  'home',
  'browse',
  'tag',
  'terms',
  'random',
  'path',
  'quiz',
  'daily',
  'help',
] as const;
export type Subcommand = (typeof SUBCOMMANDS)[number];

/** `/glossary quiz databases`: what to do, and what about. */
export type GlossaryCommand = AnsweredCommand | DailyCommand;

/** What memory alone can answer. */
export type AnsweredCommand = {
  /** `define` where the name of a term stands instead of a subcommand: `/glossary acid`. */
  readonly name: Exclude<Subcommand, 'daily'> | 'define';
  /** A category, a tag or a term as it was typed or chosen; empty for all of them. */
  readonly about: string;
  /** A command that asks for a public answer; only a term and a quiz have one. */
  readonly isPublic: boolean;
  readonly asker: string;
};

/** Whoever keeps the daily terms answers it; `about` is all that was typed behind it. */
export type DailyCommand = { readonly name: 'daily'; readonly about: string };

/** Answers `/glossary`, but for the daily terms. */
export function answerGlossary(context: ReplyContext, command: AnsweredCommand, random: () => number): Reply {
  const { name, about, isPublic, asker } = command;
  switch (name) {
    case 'home':
      return toAsker(homeCard(context));
    case 'browse':
      return toAsker(browseCard(context, about));
    case 'tag':
      return toAsker(typedTagCard(context, about));
    case 'terms':
      return toAsker(lettersCard(context, 0));
    case 'random':
      return toAsker(typedRandomCard(context, random, about));
    case 'path':
      return toAsker(typedPathCard(context, about));
    case 'quiz':
      return answerQuiz(context, command, random);
    case 'help':
      return toAsker(helpCard(context));
    case 'define':
      return answerQuestion(context, { text: about, surface: 'command', asker, public: isPublic });
  }

  /** For one person, who may have asked for more. */
  function toAsker(card: Card): Reply {
    if (!isPublic || context.isAlone) return { card, audience: 'asker' };
    const lines = card.footer ? [card.footer] : [];
    const footer = [...lines, context.words.browse.onlyForYou].join('\n');
    return { card: { ...card, footer }, audience: 'asker' };
  }
}

function answerQuiz(
  context: ReplyContext,
  { about, isPublic, asker }: AnsweredCommand,
  random: () => number,
): Reply {
  const wanted = quote(about);
  const category = findGroup(context.glossary.categories, wanted);
  const unknown = category ? '' : wanted;
  // A quiz that can't be, and one with nobody else about, is between the asker and the bot.
  if (!isPublic || context.isAlone || !canAsk(context.glossary)) {
    return { card: quizCard(context, random, { category, unknown }), audience: 'asker' };
  }
  // Nobody wanted to ask a channel about everything.
  if (unknown) return { card: categoriesCard(context, 0, unknown), audience: 'asker' };
  return { card: quizCard(context, random, { category, asker }), audience: 'everyone' };
}

/**
 * Reads what was typed behind `/glossary`, with the names of the subcommands in English or in the bot's language; nothing
 * is the front page. A trailing "public" asks for a public answer. A category, or a term perhaps misspelt, may stand in
 * place of a subcommand.
 * @returns undefined for what is none of these.
 */
export function readGlossaryCommand(
  context: ReplyContext,
  typed: string,
  asker: string,
): GlossaryCommand | undefined {
  const whole = typed.trim();
  const [first = '', ...rest] = whole.split(/\s+/);
  const about = rest.join(' ');
  const name = first === '' ? 'home' : subcommandCalled(context, first.toLowerCase());
  if (name === 'daily') return { name, about };
  if (name) return { name, asker, ...readPublic(context, about) };
  const asked = { asker, ...readPublic(context, whole) };
  if (groupCalled(context.glossary.categories, asked.about)) return { ...asked, name: 'browse' };
  return namesTerm(context, asked.about) ? { ...asked, name: 'define' } : undefined;
}

function subcommandCalled({ words }: ReplyContext, typed: string): Subcommand | undefined {
  return (
    SUBCOMMANDS.find((name) => words.names[name] === typed) ?? SUBCOMMANDS.find((name) => name === typed)
  );
}

/** Whether the last word asks for a public answer: unless a category, a tag or a term is called so. */
function readPublic(context: ReplyContext, about: string): Pick<AnsweredCommand, 'about' | 'isPublic'> {
  const { categories, tags } = context.glossary;
  if (groupCalled([...categories, ...tags], about)) return { about, isPublic: false };
  const isAll = ['public', context.words.names.public].includes(about.toLowerCase());
  const asked = isAll ? { text: '', public: true } : splitPublicFlag(context, about);
  return { about: asked.text, isPublic: asked.public };
}

/** Whether the words name a term, alone or in a question, or something like it; a description is left to the help. */
function namesTerm({ finder }: ReplyContext, typed: string): boolean {
  const resolution = finder.find(typed);
  switch (resolution.kind) {
    case 'found':
      return resolution.matches.every(({ how }) => how !== 'description');
    case 'unsure':
      return true;
    case 'unknown':
      return false;
  }
}
