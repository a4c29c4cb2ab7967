import { contrastsOf } from '../../glossary/contrast-index.ts';
import { nameKey } from '../../glossary/name-key.ts';
import type { Term } from '../../glossary/term.ts';
import type { Resolution } from '../../search/resolution.ts';
import { COMPARISON_LENGTH, JOINT, type Split, splitSides } from '../../search/split-sides.ts';
import type { ReplyContext } from '../reply.ts';
import { wishOf } from '../wish-of.ts';
import { type AsideSide, keyOfSide, type Side, writtenSide } from './contrast-side.ts';
import { type Read, readSide, type SideReading } from './read-side.ts';

/** What a question wants told apart. */
export type Comparison =
  | {
      readonly kind: 'pair';
      readonly sides: readonly [Side, Side];
      /** How they were called. */
      readonly reads: readonly Read[];
      /** By name or alias, or because the glossary itself tells the two apart. */
      readonly isSure: boolean;
    }
  /** One is sure, and nothing is known of the other. */
  | {
      readonly kind: 'half';
      readonly read: Read;
      readonly missing: string;
      readonly wishes: readonly string[];
    }
  /** Something may be meant: a side, or all of the question. */
  | Unsure;

export type Unsure = {
  readonly kind: 'unsure';
  readonly asides: readonly AsideSide[];
  readonly terms: readonly Term[];
  readonly asked: string;
  readonly wishes: readonly string[];
};

/** A name of four words, and two that ask for it. */
const SIDE_WORDS = 6;

/**
 * Reads a question as two things to be told apart.
 * @param resolution what the search made of the whole question; a name in it that takes in both sides comes first.
 * @returns undefined for any other question, and for three things or more.
 */
export function readComparison(
  context: ReplyContext,
  text: string,
  resolution: Resolution,
): Comparison | undefined {
  if (text.length > COMPARISON_LENGTH) return undefined;
  let partly: Comparison | undefined;
  for (const split of splitSides(text)) {
    const [left, right] = split.sides;
    if (isOneName(split, resolution) || (!split.isAsked && isSentence(split, resolution))) continue;
    const one = readSide(context, left, right, split.isAsked);
    if (!split.isAsked && !one.sure && one.maybe.length === 0) continue;
    const other = readSide(context, right, left, split.isAsked);
    const pair = writtenPair(context, one, other) ?? namedPair(one, other);
    if (pair && (split.isAsked || pair.isSure)) return pair;
    if (pair || split.isAsked) partly ??= pair ?? readPart(one, other, resolution);
  }
  return partly && isAnsweredBetter(partly, resolution) ? undefined : partly;
}

/** Whether an "or" joins parts of a sentence rather than names. */
function isSentence({ sides }: Split, resolution: Resolution): boolean {
  if (resolution.kind === 'found' && resolution.matches[0].how === 'description') return true;
  return sides.some((side) => side.split(' ').length > SIDE_WORDS);
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

/** The only two of what both sides may be that the glossary itself tells apart, the nearest where they are misspelt. */
function writtenPair({ glossary }: ReplyContext, one: SideReading, other: SideReading) {
  const contrasts = contrastsOf(glossary);
  const pairs = readsOf(one).flatMap((left) =>
    readsOf(other).flatMap((right) => {
      if (!contrasts.between(writtenSide(left.side), writtenSide(right.side))) return [];
      return { pair: pairOf(left, right, true), edits: left.edits + right.edits };
    }),
  );
  const fewest = Math.min(...pairs.map(({ edits }) => edits));
  const nearest = pairs.filter(({ edits }) => edits === fewest).map(({ pair }) => pair);
  const keys = nearest.map(({ sides }) => sides.map(keyOfSide).join());
  return new Set(keys).size === 1 ? nearest[0] : undefined;
}

/** Two that are called by their names, perhaps misspelt. */
function namedPair(one: SideReading, other: SideReading) {
  const [left, right] = [named(one, other), named(other, one)];
  return left && right && pairOf(left, right, one.sure !== undefined && other.sure !== undefined);
}

function pairOf(left: Read, right: Read, isSure: boolean) {
  return { kind: 'pair', sides: [left.side, right.side], reads: [left, right], isSure } as const;
}

function readsOf({ sure, maybe }: SideReading): readonly Read[] {
  return sure ? [sure] : maybe;
}

/** The nearest of what a side misspells, if nothing else is as near; never what the other side is. */
function named({ sure, maybe }: SideReading, other: SideReading): Read | undefined {
  if (sure) return sure;
  const spelled = maybe.filter(({ isDoubtful }) => !isDoubtful);
  const fewest = Math.min(...spelled.map(({ edits }) => edits));
  const [nearest, ...others] = spelled.filter(({ edits }) => edits === fewest);
  if (!nearest || maybe.some(({ how, isDoubtful }) => isDoubtful && how !== 'beginning')) return undefined;
  const isOther = other.sure && keyOfSide(other.sure.side) === keyOfSide(nearest.side);
  return others.some(({ side }) => keyOfSide(side) !== keyOfSide(nearest.side)) || isOther
    ? undefined
    : nearest;
}

/** As much as is known where the two are not sure. */
function readPart(one: SideReading, other: SideReading, resolution: Resolution): Comparison | undefined {
  const [left, right] = [named(one, other), named(other, one)];
  const [known, rest] = left ? [left, other] : [right, one];
  const candidates = candidatesOf(rest, known);
  if (known) {
    if (candidates.length > 0) return unsureOf([rest], candidates);
    return rest.else === 'none'
      ? undefined
      : { kind: 'half', read: known, missing: rest.asked, wishes: wishesIn([rest]) };
  }
  // Without a side that is known, only what the search can't know is worth a guess.
  if (resolution.kind === 'found' || one.maybe.length + other.maybe.length === 0) return undefined;
  return unsureOf([one, other], [...candidatesOf(one), ...candidatesOf(other)]);
}

/** What a side may be, but for what the other one is. */
function candidatesOf({ maybe, terms }: SideReading, known?: Read): readonly Side[] {
  const guessed = terms.map((term): Side => ({ kind: 'term', owner: term }));
  const sides = [...maybe.map(({ side }) => side), ...guessed];
  const other = known && keyOfSide(known.side);
  return sides.filter((side) => keyOfSide(side) !== other);
}

function unsureOf(readings: readonly SideReading[], sides: readonly Side[]): Unsure {
  return {
    kind: 'unsure',
    asides: sides.flatMap((side) => (side.kind === 'aside' ? side : [])),
    terms: [...new Set(sides.flatMap((side) => (side.kind === 'term' ? side.owner : [])))],
    asked: readings.flatMap((each) => (candidatesOf(each).length > 0 ? each.asked : [])).join(' · '),
    wishes: wishesIn(readings),
  };
}

function wishesIn(readings: readonly SideReading[]): string[] {
  return readings.flatMap(({ asked }) => wishOf(asked) ?? []);
}

/** The question as a whole names several terms, or describes something else than the one side that is named. */
function isAnsweredBetter(comparison: Comparison, resolution: Resolution): boolean {
  if (comparison.kind !== 'half' || resolution.kind !== 'found') return false;
  const [{ term, how }, ...others] = resolution.matches;
  if (others.length > 0) return true;
  return how === 'description' && term.id !== comparison.read.side.owner.id;
}
