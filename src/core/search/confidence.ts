import type { Described } from './description-index.ts';
import type { Surface } from './name-index.ts';

/**
 * The one place that turns evidence into found, unsure or unknown. A wrong card is worse than no card, so every rule
 * asks for two signs that agree. The figures were fitted on one half of the question sets and judged on the other
 * (see docs/search.md).
 */
export const THRESHOLDS = {
  /** Words beside a name that neither the entry nor English chatter explains: how many each strength bears. */
  unexplained: { plain: 0, weak: 1, firm: 6 },
  /** A description must share this many words, this much of the question, and lead by this factor. */
  shared: 3,
  coverage: 0.72,
  margin: 1.2,
  /** Near one of the ways people ask for the term, less will do. */
  ask: 0.66,
  askShared: 2,
  askMargin: 1.1,
  /** From here on it is worth offering as a guess. */
  guessCoverage: 0.5,
  /** A candidate is named only when it scores this share of the best. */
  candidate: 0.45,
} as const;

/** What is known about a name that stands among other words. */
export type NameEvidence = {
  readonly strength: Surface['strength'];
  /** The question asks what something is. */
  readonly asked: boolean;
  /** Something beside the word marks it as the term: code marks, capitals, its field ("in Go"). */
  readonly marked: boolean;
  /** Words left over that nothing explains. */
  readonly unexplained: number;
  readonly edits: number;
};

/** Whether a name inside a sentence is the term, or just the word. */
export function isTerm({ strength, asked, marked, unexplained, edits }: NameEvidence): boolean {
  const { unexplained: bearable } = THRESHOLDS;
  if (strength === 'plain') return (asked || marked) && unexplained <= bearable.plain && edits === 0;
  if (edits > 0) return unexplained <= bearable.weak;
  return unexplained <= bearable[strength] || (marked && strength === 'weak');
}

/** Whether a word in running text, which asks for nothing, is the term: everyday words need a mark. */
export function isUsedAsTerm(strength: Surface['strength'], marked: boolean): boolean {
  return strength === 'firm' || marked;
}

/** Whether a description is surely this term and no other. */
export function isDescribed(best: Described, second: Described | undefined): boolean {
  const lead = second ? best.score / second.score : Number.POSITIVE_INFINITY;
  const t = THRESHOLDS;
  if (best.ask >= t.ask && best.shared >= t.askShared && lead >= t.askMargin) return true;
  return best.shared >= t.shared && best.coverage >= t.coverage && lead >= t.margin;
}

/** Whether a description comes near enough to be offered as a guess. */
export function isWorthGuessing(best: Described): boolean {
  return best.coverage >= THRESHOLDS.guessCoverage && best.shared >= 2;
}
