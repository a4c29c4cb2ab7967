import { answerQuestion } from './answer-question.ts';
import { helpCard } from './help.ts';
import { homeCard } from './home.ts';
import { typedPathCard } from './learn/path.ts';
import { quizCard } from './learn/quiz.ts';
import { canAsk } from './learn/quiz-choices.ts';
import { browseCard } from './lists/browse.ts';
import { findGroup, groupCalled } from './lists/find-group.ts';
import { lettersCard } from './lists/letters.ts';
import { typedTagCard } from './lists/tags.ts';
import { quote } from './quote.ts';
import { typedRandomCard } from './random.ts';
import type { Reply, ReplyContext } from './reply.ts';

/** What `/glossary` can be followed by. */
export const SUBCOMMANDS = ['home', 'browse', 'tag', 'terms', 'random', 'path', 'quiz', 'help'] as const;
export type Subcommand = (typeof SUBCOMMANDS)[number];

/** `/glossary quiz databases`: what to do, and what about. */
export type GlossaryCommand = {
  /** `define` where the name of a term stands instead of a subcommand: `/glossary acid`. */
  readonly name: Subcommand | 'define';
  /** A category, a tag or a term as it was typed or chosen; empty for all of them. */
  readonly about: string;
  /** A command that asks for a public answer; only a quiz has one. */
  readonly isPublic: boolean;
  readonly asker: string;
};

/** Answers `/glossary`. */
export function answerGlossary(context: ReplyContext, command: GlossaryCommand, random: () => number): Reply {
  const { name, about, asker } = command;
  switch (name) {
    case 'home':
      return { card: homeCard(context), audience: 'asker' };
    case 'browse':
      return { card: browseCard(context, about), audience: 'asker' };
    case 'tag':
      return { card: typedTagCard(context, about), audience: 'asker' };
    case 'terms':
      return { card: lettersCard(context, 0), audience: 'asker' };
    case 'random':
      return { card: typedRandomCard(context, random, about), audience: 'asker' };
    case 'path':
      return { card: typedPathCard(context, about), audience: 'asker' };
    case 'quiz':
      return answerQuiz(context, command, random);
    case 'help':
      return { card: helpCard(context), audience: 'asker' };
    case 'define':
      return answerQuestion(context, { text: about, surface: 'command', asker });
  }
}

function answerQuiz(
  context: ReplyContext,
  { about, isPublic, asker }: GlossaryCommand,
  random: () => number,
): Reply {
  const wanted = quote(about);
  const category = findGroup(context.glossary.categories, wanted);
  const unknown = category ? '' : wanted;
  // A quiz that can't be, and one with nobody else about, is between the asker and the bot.
  if (!isPublic || context.isAlone || !canAsk(context.glossary)) {
    return { card: quizCard(context, random, { category, unknown }), audience: 'asker' };
  }
  return { card: quizCard(context, random, { category, unknown, asker }), audience: 'everyone' };
}

/**
 * Reads what was typed behind `/glossary`, with the names of the subcommands in English or in the bot's language; nothing
 * is the front page. A quiz takes a trailing "public". A category or a term may stand in place of a subcommand.
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
  const command = { about: whole, isPublic: false, asker };
  const name = first === '' ? 'home' : subcommandCalled(context, first.toLowerCase());
  if (name === 'quiz') return { name, asker, ...readPublic(context, about) };
  if (name) return { ...command, name, about };
  if (groupCalled(context.glossary.categories, whole)) return { ...command, name: 'browse' };
  return namesTerm(context, whole) ? { ...command, name: 'define' } : undefined;
}

function subcommandCalled({ words }: ReplyContext, typed: string): Subcommand | undefined {
  return (
    SUBCOMMANDS.find((name) => words.names[name] === typed) ?? SUBCOMMANDS.find((name) => name === typed)
  );
}

/** Whether the last word asks for a public quiz: unless a category is called so. */
function readPublic(
  { glossary, words }: ReplyContext,
  about: string,
): Pick<GlossaryCommand, 'about' | 'isPublic'> {
  const asked = about.split(' ');
  const last = asked.at(-1)?.toLowerCase();
  const isAsked = last === 'public' || last === words.names.public;
  if (!isAsked || groupCalled(glossary.categories, about)) return { about, isPublic: false };
  return { about: asked.slice(0, -1).join(' '), isPublic: true };
}

/** Whether the words surely name a term, alone or in a question; what only looks like one is left to the help. */
function namesTerm({ finder }: ReplyContext, typed: string): boolean {
  const resolution = finder.find(typed);
  return (
    resolution.kind === 'found' && resolution.matches.every(({ how }) => how === 'name' || how === 'alias')
  );
}
