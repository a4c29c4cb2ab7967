import { isNearest, type NearestEvidence } from '../confidence.ts';
import type { NameSpan } from '../names/find-names.ts';
import type { Surface } from '../names/name-index.ts';
import type { Range } from '../read-question.ts';
import type { Token } from '../words/tokenise.ts';
import { editDistance } from './edit-distance.ts';
import type { MendingIndexes } from './mending.ts';
import { areSlips, isLikelySlip } from './slips.ts';

/** So far off a name is near. */
const NEAR = 2;

/**
 * Reads several words as the only name that is near, each word as the one in its place: "hello ordl". That no other name is
 * near makes up for what a short word lacks: its first letter may be wrong, or both of two words.
 */
export function mendWords(
  tokens: readonly Token[],
  { from, to }: Range,
  { names, spelling, isWord, thresholds }: MendingIndexes,
): NameSpan | undefined {
  const typed = tokens.slice(from, to);
  // A word that is none shows that fingers slipped; without it the question is about something else.
  if (typed.length < 2 || typed.every((token) => spelling.knows(token.form) || isWord(token)))
    return undefined;
  const joined = typed.map(({ key }) => key).join('');
  const near = spelling
    .namesNear(joined)
    .filter((surface) => editDistance(joined, keysOf(surface).join(''), NEAR) <= NEAR);
  const [first] = near;
  if (!first || near.some(({ term }) => term !== first.term)) return undefined;
  for (const surface of near) {
    const evidence = compare(keysOf(surface));
    if (evidence && isNearest(evidence, thresholds))
      return { surfaces: [surface], from, to, edits: evidence.edits };
  }
  return undefined;

  function keysOf(surface: Surface): string[] {
    return Array.from(names.words.of(surface), (word) => names.words.keys[word] ?? '');
  }

  /** Nothing when they have not the same number of words, or not the same digits: X11 is no X10. */
  function compare(keys: readonly string[]): NearestEvidence | undefined {
    if (keys.length !== typed.length) return undefined;
    let [edits, letters, doubtful, unlikely, lost] = [0, 0, 0, 0, 0];
    for (const [index, token] of typed.entries()) {
      const key = keys[index] ?? '';
      letters += key.length;
      const wrong = editDistance(token.key, key, NEAR);
      if (wrong === 0) continue;
      if (/\p{N}/u.test(token.key + key)) return undefined;
      edits += wrong;
      if (!areSlips(token.key, key, wrong)) unlikely += 1;
      // Of a word with two edits more than half must be left.
      const longer = Math.max(key.length, token.key.length);
      if (wrong === 1 ? longer < 2 : longer <= 2 * wrong) lost += 1;
      if (isWord(token)) doubtful += wrong > 1 || !isLikelySlip(token.key, key) ? 2 : 1;
    }
    return { edits, letters, doubtful, unlikely, lost };
  }
}
