import { contrastsOf } from '../../glossary/contrast-index.ts';
import { nameKey } from '../../glossary/name-key.ts';
import type { Term } from '../../glossary/term.ts';
import { narrow, type Range } from '../../search/read-question.ts';
import type { Resolution, TermMatch } from '../../search/resolution.ts';
import { COMPARISON_LENGTH, completeSide, JOINT, type Split, splitSides } from '../../search/split-sides.ts';
import { isEmptyWord } from '../../search/words/english.ts';
import { type Token, tokenise } from '../../search/words/tokenise.ts';
import type { ReplyContext } from '../reply.ts';
import { type AsideSide, asideSide, keyOfSide, type Side, sideIn, termSide } from './contrast-side.ts';

/** What a question wants told apart. */
export type Comparison =
  /** Both are sure. */
  | { readonly kind: 'pair'; readonly sides: readonly [Side, Side] }
  /** One is sure, and nothing is known of the other. */
  | { readonly kind: 'half'; readonly side: Side; readonly missing: string }
  /** One is sure, and the other may be one of a few terms. */
  | { readonly kind: 'unsure'; readonly terms: readonly Term[]; readonly asked: string };

/** What became of one side. */
type Reading =
  | { readonly kind: 'named'; readonly side: Side }
  /** Several terms, or no word that says anything. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unsure'; readonly terms: readonly Term[]; readonly asked: string }
  | { readonly kind: 'unknown'; readonly asked: string };

/** A name of four words, and two that ask for it. */
const SIDE_WORDS = 6;

/** So many names that begin alike are looked at: only one may begin as a side does. */
const LOOKED_AT = 50;

/**
 * Reads a question as two things to be told apart, or as one thing that is only explained in a contrast.
 * @param resolution what the search made of the whole question; a name in it that takes in both sides comes first.
 * @returns undefined for any other question, and for three things or more.
 */
export function readComparison(
  context: ReplyContext,
  text: string,
  resolution: Resolution,
): Comparison | undefined {
  if (text.length > COMPARISON_LENGTH) return undefined;
  const alone = asideAlone(context, text, resolution);
  if (alone) return alone;
  let partly: Comparison | undefined;
  for (const split of splitSides(text)) {
    const [left, right] = split.sides;
    if (isOneName(split, resolution) || (!split.isAsked && isSentence(split, resolution))) continue;
    const one = readSide(context, left, right, split.isAsked);
    if (one.kind !== 'named' && !split.isAsked) continue;
    const other = readSide(context, right, left, split.isAsked);
    if (one.kind === 'named' && other.kind === 'named') {
      return { kind: 'pair', sides: [one.side, other.side] };
    }
    if (split.isAsked) partly ??= readHalf(one, other) ?? readHalf(other, one);
  }
  return partly && isAnsweredBetter(partly, resolution) ? undefined : partly;
}

/** Whether an "or" joins parts of a sentence rather than names. */
function isSentence({ sides }: Split, resolution: Resolution): boolean {
  if (resolution.kind === 'found' && resolution.matches[0].how === 'description') return true;
  return sides.some((side) => side.split(' ').length > SIDE_WORDS);
}

function readHalf(known: Reading, other: Reading): Comparison | undefined {
  if (known.kind !== 'named') return undefined;
  if (other.kind === 'unknown') return { kind: 'half', side: known.side, missing: other.asked };
  return other.kind === 'unsure' ? other : undefined;
}

/** The question as a whole names several terms, or describes something else than the one side that is named. */
function isAnsweredBetter(comparison: Comparison, resolution: Resolution): boolean {
  if (comparison.kind !== 'half' || resolution.kind !== 'found') return false;
  const [{ term, how }, ...others] = resolution.matches;
  if (others.length > 0) return true;
  return how === 'description' && term.id !== comparison.side.owner.id;
}

/**
 * An aside that the question asks for by its name, with what it is told apart from. A name of one word ("strong", "logs")
 * only means this beside the other side.
 */
function asideAlone(context: ReplyContext, text: string, resolution: Resolution): Comparison | undefined {
  const match = resolution.kind === 'found' ? resolution.matches[0] : undefined;
  // The commonest question of all is a bare name.
  if (match?.read && match.read.length === text.length) return undefined;
  const aside = asideCalled(context, text, 2);
  if (!aside || (match && isWhole(match, text))) return undefined;
  const [one, other] = [sideIn(context.glossary, aside, 0), sideIn(context.glossary, aside, 1)];
  return one && other && { kind: 'pair', sides: [one, other] };
}

/** Whether a name in the question takes in what would part its sides: "Write or Die". */
function isOneName({ sides }: Split, resolution: Resolution): boolean {
  if (resolution.kind !== 'found') return false;
  const keys = sides.map((side) => ` ${nameKey(side)} `);
  return resolution.matches.some(({ how, read }) => {
    if (how === 'description' || !read || !JOINT.test(read)) return false;
    const name = ` ${nameKey(read)} `;
    return !keys.some((key) => key.includes(name));
  });
}

/** Never a guess: a name as it is, or with what the other side says for both, or the only one that begins so. */
function readSide(context: ReplyContext, side: string, other: string, isAsked: boolean): Reading {
  const aside = asideCalled(context, side);
  if (aside) return { kind: 'named', side: aside };
  const resolution = context.finder.find(side);
  const named =
    termCalled(resolution, side) ??
    completed(context, side, other) ??
    (isAsked ? onlyBeginning(context, side) : undefined);
  if (named) return { kind: 'named', side: named };
  const [, asked = side] = rangesOf(side);
  switch (resolution.kind) {
    case 'unknown':
      return saysNothing(asked) ? { kind: 'none' } : { kind: 'unknown', asked };
    case 'unsure':
      return { kind: 'unsure', terms: resolution.candidates.map(({ term }) => term), asked };
    case 'found': {
      const [{ term, how }, ...others] = resolution.matches;
      if (others.length > 0) return { kind: 'none' };
      return how === 'description'
        ? { kind: 'unsure', terms: [term], asked }
        : { kind: 'named', side: termSide(term) };
    }
  }
}

/** The term that is called so, whatever words ask for it, but with nothing else beside the name. */
function termCalled(resolution: Resolution, text: string): Side | undefined {
  if (resolution.kind !== 'found') return undefined;
  const [match, ...others] = resolution.matches;
  return others.length === 0 && isWhole(match, text) ? termSide(match.term) : undefined;
}

function completed(context: ReplyContext, side: string, other: string): Side | undefined {
  const { finder } = context;
  for (const text of completeSide(side, other)) {
    const aside = asideCalled(context, text);
    if (aside) return aside;
    // Most of them are no name at all: looking that up takes far longer than to see that nothing begins so.
    const [begun] = finder.complete(text, 1);
    const term = begun && termCalled(finder.find(text), text);
    if (term) return term;
  }
  return undefined;
}

/** Whether a name, perhaps misspelt, is all that the text asks for. */
function isWhole({ how, read }: TermMatch, text: string): boolean {
  if (how === 'description' || !read) return false;
  const key = nameKey(read);
  return rangesOf(text).some((range) => nameKey(range) === key);
}

/** The aside that all words of a text call, but for those that only ask; its name has so many words at least. */
function asideCalled({ glossary }: ReplyContext, text: string, least = 1): AsideSide | undefined {
  const contrasts = contrastsOf(glossary);
  const tokens = tokenise(text);
  for (const range of narrow(tokens)) {
    if (range.to - range.from < least) break;
    if (!contrasts.mayBegin(tokens[range.from]?.key ?? '')) continue;
    const [aside] = contrasts.asidesCalled(sliceOf(text, tokens, range));
    if (aside) return asideSide(aside);
  }
  return undefined;
}

/** The one term or aside with a name that begins with these words: "blue-green" → Blue-Green Deployment. */
function onlyBeginning({ glossary, finder }: ReplyContext, text: string): Side | undefined {
  const words = rangesOf(text).at(-1) ?? '';
  if (saysNothing(words)) return undefined;
  const beginning = `${nameKey(words)} `;
  const near = finder.complete(words, LOOKED_AT);
  if (near.length === LOOKED_AT) return undefined;
  const terms = near.filter(({ name, aliases }) =>
    [name, ...aliases].some((called) => nameKey(called).startsWith(beginning)),
  );
  const asides = contrastsOf(glossary).asidesBeginning(words);
  const sides = [...terms.map(termSide), ...asides.map(asideSide)];
  const [only] = sides;
  return new Set(sides.map(keyOfSide)).size === 1 ? only : undefined;
}

function saysNothing(text: string): boolean {
  return tokenise(text).every(({ key }) => isEmptyWord(key));
}

/** The text, and what is left of it without the words that only ask. */
function rangesOf(text: string): string[] {
  const tokens = tokenise(text);
  return narrow(tokens).map((range) => sliceOf(text, tokens, range));
}

function sliceOf(text: string, tokens: readonly Token[], { from, to }: Range): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
