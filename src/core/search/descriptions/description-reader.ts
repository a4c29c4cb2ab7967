import { isTelling, rankOf } from '../words/english.ts';
import { stem } from '../words/word-forms.ts';
import { type AskIndex, askKey } from './ask-index.ts';
import type { ContentWord, Described, DescriptionIndex } from './description.ts';
import { factorOf, isNaming } from './field-code.ts';
import type { Vocabulary } from './vocabulary.ts';

/** For each word its terms in ascending order, with the code of its field there: `starts[word]` up to `starts[word + 1]`. */
export type Postings = {
  /** How many terms there are. */
  readonly count: number;
  readonly vocabulary: Vocabulary;
  readonly asks: AskIndex;
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  readonly places: Uint8Array;
};

/** A word of a question: where its terms stand, and how much it tells. */
type Stretch = {
  readonly start: number;
  readonly end: number;
  readonly tells: number;
  readonly isRare: boolean;
};

/** So many of the best are told. */
const RANKED = 8;

/** The rarest words nominate terms, up to so many places in the index; then all words vote on the best of these. */
const NOMINATIONS = 1_500;
const NOMINATED = 24;
/** Scores are compared in so many steps; those under the lowest are not worth a look. */
const SCORE_STEPS = 64;
const LOWEST_STEP = 20;

/** Answers from the finished index. */
export function createDescriptionReader(postings: Postings): DescriptionIndex {
  const { count, vocabulary, asks, starts, terms, places } = postings;
  const scores = new Float32Array(count);

  return {
    knows: vocabulary.knows,
    idOf: vocabulary.find,
    read(tokens) {
      const words = new Map<number | string, ContentWord>();
      for (const { key } of tokens) {
        if (!isTelling(key)) continue;
        const id = vocabulary.find(key);
        const one = id ?? stem(key);
        if (!words.has(one)) words.set(one, { key, id });
      }
      return [...words.values()];
    },
    askedBy(words) {
      const ids = words.flatMap(({ id }) => id ?? []);
      return ids.length < words.length || ids.length < 2 ? [] : (asks.get(askKey(ids)) ?? []);
    },
    uses: (term, id) => placeIn(starts[id] ?? 0, starts[id + 1] ?? 0, term) >= 0,
    rank(words) {
      const stretches = words.map(stretchOf);
      const whole = stretches.reduce((sum, { tells }) => sum + tells, 0);
      return nominate(stretches)
        .map((term) => describe(term, stretches, whole))
        .sort((a, b) => b.score - a.score || a.term - b.term)
        .slice(0, RANKED);
    },
    named(words, limit) {
      const [rarest, ...others] = words.map(stretchOf).sort(byRarity);
      const found: number[] = [];
      if (!rarest) return found;
      const isNamed = (at: number) => at >= 0 && isNaming(places[at] ?? 0);
      const stop = Math.min(rarest.end, rarest.start + NOMINATIONS);
      for (let at = rarest.start; at < stop && found.length < limit; at += 1) {
        const term = terms[at] ?? 0;
        if (isNamed(at) && others.every(({ start, end }) => isNamed(placeIn(start, end, term))))
          found.push(term);
      }
      return found;
    },
  };

  function stretchOf({ key, id }: ContentWord): Stretch {
    const [start, end] = id === undefined ? [0, 0] : [starts[id] ?? 0, starts[id + 1] ?? 0];
    const rank = rankOf(key);
    return { start, end, tells: toldBy(rank, end - start, count), isRare: !Number.isFinite(rank) };
  }

  /** Where a term stands in a stretch, or -1. */
  function placeIn(start: number, end: number, term: number): number {
    let [low, high] = [start, end];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((terms[middle] ?? 0) < term) low = middle + 1;
      else high = middle;
    }
    return low < end && terms[low] === term ? low : -1;
  }

  function describe(term: number, stretches: readonly Stretch[], whole: number): Described {
    let [score, shared, rare] = [0, 0, 0];
    for (const { start, end, tells, isRare } of stretches) {
      const at = placeIn(start, end, term);
      if (at < 0) continue;
      shared += 1;
      if (isRare) rare += 1;
      score += tells * factorOf(places[at] ?? 0);
    }
    return { term, score, coverage: score / whole, shared, rare };
  }

  function nominate(stretches: readonly Stretch[]): number[] {
    const touched: number[] = [];
    let best = 0;
    let left = NOMINATIONS;
    for (const { start, end, tells } of [...stretches].sort(byRarity)) {
      // A stretch that is too long says little; without any other, its beginning has to do.
      if (end - start > left && touched.length > 0) break;
      const stop = Math.min(end, start + left);
      left -= stop - start;
      for (let at = start; at < stop; at += 1) {
        const term = terms[at] ?? 0;
        const before = scores[term] ?? 0;
        if (before === 0) touched.push(term);
        // Rounded as it is kept: or else the best might seem to be less than itself, and nothing be nominated.
        const score = Math.fround(before + tells * factorOf(places[at] ?? 0));
        scores[term] = score;
        if (score > best) best = score;
      }
    }
    const nominated = bestOf(touched, best);
    for (const term of touched) scores[term] = 0;
    return nominated;
  }

  /** The best of some terms, counted by their scores instead of sorted: there may be thousands. */
  function bestOf(touched: readonly number[], best: number): number[] {
    const stepOf = (term: number) => Math.floor(((scores[term] ?? 0) / best) * SCORE_STEPS);
    const counts = new Uint32Array(SCORE_STEPS + 1);
    for (const term of touched) {
      const step = stepOf(term);
      counts[step] = (counts[step] ?? 0) + 1;
    }
    let lowest = SCORE_STEPS;
    for (let taken = counts[lowest] ?? 0; lowest > LOWEST_STEP && taken <= NOMINATED; ) {
      lowest -= 1;
      taken += counts[lowest] ?? 0;
    }
    const found = touched.filter((term) => stepOf(term) > lowest);
    // Of the last step as many as there is room for: without any, the best would seem to lead by far.
    for (const term of touched) {
      if (found.length >= NOMINATED) break;
      if (stepOf(term) === lowest) found.push(term);
    }
    return found;
  }
}

function byRarity(a: Stretch, b: Stretch): number {
  return a.end - a.start - (b.end - b.start);
}

/**
 * How much a word tells: by how rare it is in English (Zipf's law makes the logarithm of its rank its information) and in
 * how few entries of the glossary it stands. A small glossary alone would take every word for rare.
 */
function toldBy(englishRank: number, entries: number, count: number): number {
  const rank = Math.min(englishRank, 60_000);
  const english = Math.min(1, Math.max(0.15, Math.log((rank + 30) / 30) / Math.log(2_000)));
  const frequency = entries || 0.3;
  const rarity =
    Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5)) / Math.log(1 + (count + 0.2) / 0.8);
  return english * (0.3 + 0.7 * rarity);
}
