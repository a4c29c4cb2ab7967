import { contrastsOf } from '../../glossary/contrast-index.ts';
import type { Term } from '../../glossary/term.ts';
import type { Resolution, TermMatch } from '../../search/resolution.ts';
import { COMPARISON_LENGTH } from '../../search/split-sides.ts';
import type { ReplyContext } from '../reply.ts';
import { wishesOf } from '../wish-of.ts';
import { askedWords } from './asked-words.ts';
import { asidesCalled, type Called, editsToTerm, misspeltAsides } from './call-asides.ts';
import type { Comparison } from './compare-sides.ts';
import { sidesOf } from './contrast-side.ts';
import { asCalled, isWhole, type Read } from './read-side.ts';

/** What a term is called by a name or an alias is never less likely than an aside. */
const BY_NAME: ReadonlySet<TermMatch['how']> = new Set(['name', 'alias']);

/**
 * What is only explained in a contrast, when the question asks for it by name, perhaps misspelt: with what it is told
 * apart from. A name of one word ("strong", "logs") only means this beside the other side, and is offered.
 * @param resolution what the search made of the question; a misspelt aside must be nearer than a misspelt term.
 */
export function readAsideAlone(
  context: ReplyContext,
  text: string,
  resolution: Resolution,
): Comparison | undefined {
  const { glossary } = context;
  if (text.length > COMPARISON_LENGTH || contrastsOf(glossary).asideNames.size === 0) return undefined;
  const match = resolution.kind === 'found' ? resolution.matches[0] : undefined;
  // The commonest question of all is a bare name.
  if (match && BY_NAME.has(match.how) && match.read?.length === text.length) return undefined;
  const asked = askedWords(text);
  if (match && BY_NAME.has(match.how) && isWhole(match, asked)) return undefined;
  const [exact] = asidesCalled(glossary, asked, 2);
  if (exact) return pairOf(context, exact, asCalled(exact));
  if (match && BY_NAME.has(match.how)) return undefined;
  const misspelt = match?.how === 'spelling' && isWhole(match, asked) ? match : undefined;
  const words = asidesCalled(glossary, asked);
  if (words.length > 0 && (!match || misspelt)) {
    return unsureOf(context, text, words, misspelt ? [misspelt.term] : guessed(resolution));
  }
  const called = misspeltAsides(glossary, asked, 2);
  const [nearest, ...others] = called;
  if (!nearest) return undefined;
  const away = misspelt?.read ? editsToTerm(misspelt.read, misspelt.term) : Number.POSITIVE_INFINITY;
  if (away < nearest.edits) return undefined;
  if (others.length > 0 || nearest.isDoubtful || (misspelt && away === nearest.edits)) {
    return unsureOf(context, text, called, misspelt ? [misspelt.term] : []);
  }
  return pairOf(context, nearest, { ...asCalled(nearest), how: 'spelling' });
}

function pairOf({ glossary }: ReplyContext, { aside }: Called, read: Read): Comparison | undefined {
  const sides = sidesOf(glossary, aside);
  return sides && { kind: 'pair', sides, reads: [read], isSure: true };
}

function unsureOf(
  context: ReplyContext,
  text: string,
  called: readonly Called[],
  terms: readonly Term[],
): Comparison {
  const asides = called.map(({ aside }) => aside);
  return { kind: 'unsure', asides, terms, asked: text, wishes: wishesOf(context, text) };
}

function guessed(resolution: Resolution): readonly Term[] {
  return resolution.kind === 'unsure' ? resolution.candidates.map(({ term }) => term) : [];
}
