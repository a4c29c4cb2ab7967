import type { Term } from '../../glossary/term.ts';
import { isDescribed, isWorthGuessing, type Thresholds } from '../confidence.ts';
import type { Resolution } from '../resolution.ts';
import { termAt, unsure } from '../settle.ts';
import { isCommonWord, isEmptyWord } from '../words/english.ts';
import type { Token } from '../words/tokenise.ts';
import type { ContentWord, Described, DescriptionIndex } from './description.ts';

/** A question of more words than this names no part of a name. */
const MOST_NAMING = 3;

/** So many words are a phrase. */
const PHRASE = 4;

/** So many terms of whose names the words are a part are put in order. */
const PARTLY_NAMED = 16;

/** What the words of a question say about terms that they do not name. */
export type Description = {
  readonly tokens: readonly Token[];
  readonly words: readonly ContentWord[];
  /** A few words with no little one among them rather name something than describe it: "random access memory". */
  readonly isPhrase: boolean;
  /** The terms that come nearest, the best first. */
  readonly ranked: readonly Described[];
};

/** @param core the words without those that only ask */
export function readDescription(
  tokens: readonly Token[],
  words: readonly ContentWord[],
  core: readonly Token[],
  descriptions: DescriptionIndex,
): Description {
  return {
    tokens,
    words,
    isPhrase: core.length <= PHRASE && !core.some(({ key }) => isEmptyWord(key)),
    ranked: words.length > 0 ? descriptions.rank(words) : [],
  };
}

/** The term that is surely described, and no other. */
export function describedBy(
  { ranked, isPhrase }: Description,
  thresholds: Thresholds,
): Described | undefined {
  const [best, second] = ranked;
  return best && isDescribed({ best, second, isPhrase }, thresholds) ? best : undefined;
}

export function toFound(
  terms: readonly Term[],
  { term, shared }: Described,
  { words }: Description,
): Resolution {
  const why = `its entry uses ${shared} of the ${words.length} words`;
  return { kind: 'found', matches: [{ term: termAt(terms, term), how: 'description', why }] };
}

/**
 * Offers what comes near: names that may have been meant, terms of whose names the words are a part ("lock",
 * "deployment"), and the nearest descriptions.
 */
export function offer(
  terms: readonly Term[],
  { tokens, words, ranked }: Description,
  doubtful: readonly number[],
  descriptions: DescriptionIndex,
  thresholds: Thresholds,
): Resolution | undefined {
  const partly = words.length > MOST_NAMING ? [] : descriptions.named(words, PARTLY_NAMED);
  partly.sort((a, b) => rankIn(ranked, a) - rankIn(ranked, b));
  const [best] = ranked;
  const near = isRareWord(tokens) || (best && isWorthGuessing(best, thresholds)) ? ranked : [];
  const nearest = near
    .filter(({ score }) => score >= (best?.score ?? 0) * thresholds.candidate)
    .map(({ term }) => term);
  const offered = [...doubtful, ...partly, ...nearest];
  return offered.length > 0 ? unsure(terms, offered, 'its entry uses some of the words') : undefined;
}

/** Where a term stands among the best; behind them when it is none of them. */
function rankIn(ranked: readonly Described[], term: number): number {
  const rank = ranked.findIndex((each) => each.term === term);
  return rank < 0 ? ranked.length : rank;
}

/** A single word that is not everyday English: where an entry uses it, it is worth telling. */
function isRareWord(tokens: readonly Token[]): boolean {
  return tokens.length === 1 && tokens.every((token) => !isCommonWord(token));
}
