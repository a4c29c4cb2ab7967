import type { Described } from './descriptions/description.ts';
import type { Strength } from './names/name-index.ts';

/**
 * The one place that turns evidence into found, unsure or unknown. A wrong card is worse than no card, so every rule
 * asks for two signs that agree. The figures are fitted by `eval/fit.ts` on one half of the question sets and judged on the
 * other (see docs/search.md).
 */
export const THRESHOLDS = {
  /** Words beside a name that neither the entry nor everyday talk explains: how many it bears when it is asked for, and when not. */
  unexplainedAsked: 6,
  unexplained: 2,
  /** And how many that say anything, when nobody asks for it. */
  beside: 2,
  /** A misspelt name of several words: so many edits at the most, and so much support where a sign is doubtful. */
  mostEdits: 4,
  support: 3,
  /** The only name that is near has so many letters for each edit. */
  lettersAnEdit: 4,
  /** A description must share words that tell so much, and by how much it must lead, by the number of words it shares. */
  described: { two: 1.4, three: 1, more: 1.1 },
  lead: { two: 1.6, three: 1.32, more: 1.1 },
  /** And account for this share of the question. */
  coverage: 0.4,
  /** A description beats a name in the same question when it tells so many times as much. */
  outweighs: 1.3,
  /** From here on it is worth offering as a guess. */
  guess: 0.55,
  guessCoverage: 0.42,
  /** A candidate is named only when it scores this share of the best. */
  candidate: 0.6,
};

export type Thresholds = typeof THRESHOLDS;

/** What is known about a name that stands among other words. */
export type NameEvidence = {
  readonly strength: Strength;
  /** The question asks what something is. */
  readonly asked: boolean;
  /** Something beside the word marks it as the term: its field ("in Go"), or words of its entry. */
  readonly marked: boolean;
  /** It is written as only the term is: in code marks, in capitals. */
  readonly spelledOut: boolean;
  /** It is a part of a longer expression: "blue-green algae". */
  readonly compound: boolean;
  /** Words left over that nothing explains. */
  readonly unexplained: number;
  /** Words left over that say something, explained or not: with many of them a text rather describes something else. */
  readonly beside: number;
  readonly edits: number;
};

/** Whether a name inside a sentence is the term, or just the word. */
export function isTerm(evidence: NameEvidence, t: Thresholds = THRESHOLDS): boolean {
  const { strength, asked, marked, spelledOut, compound, unexplained, beside, edits } = evidence;
  if (compound || (!asked && beside > t.beside)) return false;
  if (edits > 0) return strength !== 'plain' && unexplained <= 1;
  if (strength === 'plain' && !spelledOut) return (asked || marked) && unexplained === 0;
  if (strength === 'weak' && !marked && !asked) return unexplained <= 1;
  return unexplained <= (asked ? t.unexplainedAsked : t.unexplained);
}

/** Whether a word in running text, which asks for nothing, is the term: everyday words need a mark. */
export function isUsedAsTerm(strength: Strength, marked: boolean): boolean {
  return strength === 'firm' || marked;
}

/** What is known about a name as it would be with its typing errors mended. */
export type MendingEvidence = {
  readonly edits: number;
  /** Words that were mended; of these, those of two or three letters, real words, and errors that fingers seldom make. */
  readonly mended: number;
  readonly short: number;
  readonly doubtful: number;
  readonly unlikely: number;
  /** Letters that speak for the name: those of words that are right, and what a mended word has beyond its error. */
  readonly support: number;
  /** The question is nothing but this name. */
  readonly whole: boolean;
};

/** Whether a name with typing errors was meant. A real word is never mended without a second sign. */
export function isMended(evidence: MendingEvidence, t: Thresholds = THRESHOLDS): boolean {
  const { edits, short, doubtful, unlikely, support, whole } = evidence;
  if (edits > t.mostEdits) return false;
  if (doubtful + short === 0) return true;
  if (support < t.support) return false;
  return doubtful === 0 || (doubtful === 1 && unlikely === 0 && (whole || short === 0));
}

/** What is known about the only name that is near some words, of which one at least is no word. */
export type NearestEvidence = {
  readonly edits: number;
  readonly letters: number;
  /** Real words that would be mended; one with an error that fingers seldom make is counted twice. */
  readonly doubtful: number;
  /** Words with errors that fingers don't make, and words of which too little is left. */
  readonly unlikely: number;
  readonly lost: number;
};

/** Whether the only name that is near was meant. */
export function isNearest(
  { edits, letters, doubtful, unlikely, lost }: NearestEvidence,
  t: Thresholds = THRESHOLDS,
): boolean {
  return letters >= t.lettersAnEdit * edits && doubtful <= 1 && unlikely === 0 && lost === 0;
}

/** What is known about a description. */
export type DescriptionEvidence = {
  readonly best: Described;
  readonly second: Described | undefined;
  /** The words are a phrase, which rather names something. */
  readonly isPhrase: boolean;
};

/** Whether a description is surely this term and no other. */
export function isDescribed(
  { best, second, isPhrase }: DescriptionEvidence,
  t: Thresholds = THRESHOLDS,
): boolean {
  if (best.shared < 2 || best.coverage < t.coverage) return false;
  const size = best.shared === 2 ? 'two' : best.shared === 3 ? 'three' : 'more';
  // Of two words, both must be such as hardly come by chance; so must a phrase's, if they are three.
  if (size !== 'more' && (size === 'two' || isPhrase) && best.rare < 2) return false;
  const lead = second ? best.score / second.score : Number.POSITIVE_INFINITY;
  return best.score >= t.described[size] && lead >= t.lead[size];
}

/** Whether a description comes near enough to be offered as a guess. */
export function isWorthGuessing(best: Described, t: Thresholds = THRESHOLDS): boolean {
  return best.shared >= 2 && best.score >= t.guess && best.coverage >= t.guessCoverage;
}
