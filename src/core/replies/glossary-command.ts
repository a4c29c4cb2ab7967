import { browseCard } from './browse.ts';
import { helpCard } from './help.ts';
import { homeCard } from './home.ts';
import { lettersCard } from './letters.ts';
import { randomCard } from './random.ts';
import type { Reply, ReplyContext } from './reply.ts';
import { tagsCard } from './tags.ts';

/** What `/glossary` can be followed by. */
export const SUBCOMMANDS = ['home', 'browse', 'tag', 'terms', 'random', 'path', 'quiz', 'help'] as const;
export type Subcommand = (typeof SUBCOMMANDS)[number];

/** `/glossary quiz databases`: what to do, and what about. */
export type GlossaryCommand = {
  readonly name: Subcommand;
  /** A category, a tag or a term as it was typed or chosen; empty for all of them. */
  readonly about: string;
  /** A command that asks for a public answer; only a quiz has one. */
  readonly isPublic: boolean;
  readonly asker: string;
};

/** Answers `/glossary`. */
export function answerGlossary(
  context: ReplyContext,
  { name, about }: GlossaryCommand,
  random: () => number,
): Reply {
  switch (name) {
    case 'home':
      return { card: homeCard(context), audience: 'asker' };
    case 'browse':
      return { card: browseCard(context, about), audience: 'asker' };
    case 'tag':
      return { card: tagsCard(context, 0), audience: 'asker' };
    case 'terms':
      return { card: lettersCard(context, 0), audience: 'asker' };
    case 'random':
      return { card: randomCard(context, random), audience: 'asker' };
    case 'path':
    case 'quiz':
    case 'help':
      return { card: helpCard(context), audience: 'asker' };
  }
}

/**
 * Reads what was typed behind `/glossary`, with the names of the subcommands in English or in the bot's language; nothing
 * is the front page. A quiz takes a trailing "public".
 * @returns undefined for a subcommand that there isn't.
 */
export function readGlossaryCommand(
  _context: ReplyContext,
  typed: string,
  asker: string,
): GlossaryCommand | undefined {
  const [first = '', ...rest] = typed.trim().split(/\s+/);
  const name = first === '' ? 'home' : SUBCOMMANDS.find((each) => each === first.toLowerCase());
  return name && { name, about: rest.join(' '), isPublic: false, asker };
}
