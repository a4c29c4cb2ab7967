import type { Glossary } from '../glossary/glossary.ts';
import type { Term } from '../glossary/term.ts';
import { isEmptyWord } from './english.ts';
import { tokenise } from './tokenise.ts';
import { stem } from './word-forms.ts';

/** What the words of a question say for one term. */
export type Described = {
  readonly term: number;
  /** BM25's score, up to doubled by the likeness to an ask. */
  readonly score: number;
  /** Share of the question's words that the entry uses, weighed by how telling each is: 0 to 1. */
  readonly coverage: number;
  /** How many different words they share. */
  readonly shared: number;
  /** How near the question comes to one of the term's `asks`, weighed the same way: 0 to 1. */
  readonly ask: number;
};

export type DescriptionIndex = {
  /** The terms whose entries share words with the question, the best first, at most eight. */
  rank(stems: readonly string[]): readonly Described[];
  /** Whether a term's entry uses the word anywhere. */
  uses(term: number, stem: string): boolean;
  /** Whether any entry does. */
  knows(stem: string): boolean;
};

/** How much a word counts by where it stands. */
const WEIGHT = { name: 5, ask: 3, tag: 3, definition: 3, practice: 1 } as const;

/** BM25's usual constants: how soon repeats stop counting, how much long entries are marked down. */
const K1 = 1.2;
const B = 0.3;

/** So many of BM25's best are looked at closely. */
const RANKED = 8;

/** In large glossaries a word of more entries than this says nothing and would only cost time. */
const MOST_ENTRIES = 2_000;

/** Indexes the words of the entries for BM25. A generator, so that the building can pause between terms. */
export function* indexDescriptions(glossary: Glossary): Generator<void, DescriptionIndex> {
  const ids = new Map<string, number>();
  const entries: Map<number, number>[] = [];
  const lengths: number[] = [];
  let postings = 0;
  for (const term of glossary.terms) {
    const weights = new Map<number, number>();
    let length = 0;
    for (const { text, weight } of fieldsOf(term)) {
      for (const word of contentStems(text)) {
        const id = ids.get(word) ?? ids.size;
        ids.set(word, id);
        weights.set(id, (weights.get(id) ?? 0) + weight);
        length += weight;
      }
    }
    entries.push(weights);
    lengths.push(length);
    postings += weights.size;
    yield;
  }
  const starts = new Uint32Array(ids.size + 1);
  for (const weights of entries) {
    for (const id of weights.keys()) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  }
  for (let id = 1; id <= ids.size; id += 1) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
  const terms = new Uint32Array(postings);
  const weights = new Float32Array(postings);
  const next = starts.slice();
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  for (const [term, words] of entries.entries()) {
    const norm = K1 * (1 - B + (B * (lengths[term] ?? 0)) / average);
    for (const [id, weight] of words) {
      const place = next[id] ?? 0;
      terms[place] = term;
      weights[place] = (weight * (K1 + 1)) / (weight + norm);
      next[id] = place + 1;
    }
    yield;
  }

  const count = Math.max(1, glossary.terms.length);
  const rarest = Math.log(1 + count);
  const idf = (word: string): number => {
    const id = ids.get(word);
    if (id === undefined) return rarest;
    const frequency = (starts[id + 1] ?? 0) - (starts[id] ?? 0);
    return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
  };
  const find = (id: number | undefined, term: number): boolean => {
    if (id === undefined) return false;
    let low = starts[id] ?? 0;
    let high = starts[id + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((terms[middle] ?? 0) < term) low = middle + 1;
      else high = middle;
    }
    return low < (starts[id + 1] ?? 0) && terms[low] === term;
  };
  const nearestAsk = (term: number, stems: readonly string[]): number => {
    const asked = new Set(stems);
    let best = 0;
    for (const ask of glossary.terms[term]?.asks ?? [])
      best = Math.max(best, likeness(asked, new Set(contentStems(ask)), idf));
    return best;
  };

  return {
    knows: (word) => ids.has(word),
    uses: (term, word) => find(ids.get(word), term),
    rank(stems) {
      const scores = new Map<number, number>();
      for (const word of stems) {
        const id = ids.get(word);
        if (id === undefined) continue;
        const [start, end] = [starts[id] ?? 0, starts[id + 1] ?? 0];
        if (end - start > MOST_ENTRIES) continue;
        const rarity = idf(word);
        for (let place = start; place < end; place += 1) {
          const term = terms[place] ?? 0;
          scores.set(term, (scores.get(term) ?? 0) + rarity * (weights[place] ?? 0));
        }
      }
      const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, RANKED);
      const whole = stems.reduce((sum, word) => sum + idf(word), 0);
      return best
        .map(([term, score]) => {
          const shared = stems.filter((word) => find(ids.get(word), term));
          const covered = shared.reduce((sum, word) => sum + idf(word), 0);
          const ask = nearestAsk(term, stems);
          return { term, score: score * (1 + ask), coverage: covered / whole, shared: shared.length, ask };
        })
        .sort((a, b) => b.score - a.score || a.term - b.term);
    },
  };
}

/** The words of a text that say something, as stems, in order. */
export function contentStems(text: string): string[] {
  const stems: string[] = [];
  for (const { key } of tokenise(text)) if (!isEmptyWord(key)) stems.push(stem(key));
  return stems;
}

function fieldsOf(term: Term): { text: string; weight: number }[] {
  return [
    ...[term.name, ...term.aliases].map((text) => ({ text, weight: WEIGHT.name })),
    ...term.asks.map((text) => ({ text, weight: WEIGHT.ask })),
    ...[term.category, ...term.tags].map((text) => ({ text, weight: WEIGHT.tag })),
    ...term.meanings.flatMap(({ context = '', definition, inPractice = '' }) => [
      { text: `${context} ${definition}`, weight: WEIGHT.definition },
      { text: inPractice, weight: WEIGHT.practice },
    ]),
  ];
}

/** Dice's coefficient of two sets of words, each word weighed by its rarity. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, idf: (word: string) => number): number {
  let shared = 0;
  let all = 0;
  for (const word of a) {
    all += idf(word);
    if (b.has(word)) shared += 2 * idf(word);
  }
  for (const word of b) all += idf(word);
  return all === 0 ? 0 : shared / all;
}
