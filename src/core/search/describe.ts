import type { Term } from '../glossary/term.ts';
import { isDescribed, isWorthGuessing, type Thresholds } from './confidence.ts';
import {
  type ContentWord,
  contentWords,
  type Described,
  type DescriptionIndex,
} from './description-index.ts';
import { isCommonWord } from './mend-names.ts';
import type { Resolution } from './resolution.ts';
import { CANDIDATES, termAt, unsure } from './settle.ts';
import type { Token } from './tokenise.ts';

/** A question of more words than this names no part of a name. */
const MOST_NAMING = 3;

/**
 * Finds the term that words describe; unsure where they only come near, where they are a part of what several terms are
 * called ("lock", "deployment"), or where a name may have been meant.
 */
export function describe(
  terms: readonly Term[],
  descriptions: DescriptionIndex,
  tokens: readonly Token[],
  doubtful: readonly number[],
  thresholds: Thresholds,
): Resolution | undefined {
  const words = contentWords(tokens);
  if (words.length === 0) return undefined;
  const ranked = descriptions.rank(words);
  const [best, second] = ranked;
  if (best && isDescribed(best, second, thresholds)) return found(termAt(terms, best.term), best, words);
  const partly = words.length > MOST_NAMING ? [] : descriptions.named(words, CANDIDATES + 1);
  const near = isRareWord(tokens) || (best && isWorthGuessing(best, thresholds)) ? ranked : [];
  const nearest = near
    .filter(({ score }) => score >= (best?.score ?? 0) * thresholds.candidate)
    .map(({ term }) => term);
  const offered = [...doubtful, ...partly, ...nearest];
  return offered.length > 0 ? unsure(terms, offered, 'its entry uses some of the words') : undefined;
}

function found(term: Term, { shared }: Described, words: readonly ContentWord[]): Resolution {
  const why = `its entry uses ${shared} of the ${words.length} words`;
  return { kind: 'found', matches: [{ term, how: 'description', why }] };
}

/** A single word that is not everyday English: where an entry uses it, it is worth telling. */
function isRareWord(tokens: readonly Token[]): boolean {
  return tokens.length === 1 && tokens.every((token) => !isCommonWord(token));
}
