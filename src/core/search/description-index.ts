import type { Glossary } from '../glossary/glossary.ts';
import type { Term } from '../glossary/term.ts';
import { isTelling, rankOf } from './english.ts';
import { forEachWord } from './tokenise.ts';
import { stem } from './word-forms.ts';

/** A word of a question that says something, with its number in the index when an entry uses it in any form. */
export type ContentWord = { readonly key: string; readonly id: number | undefined };

/** What the words of a question say for one term. */
export type Described = {
  readonly term: number;
  /** How much the words that the entry uses tell, added up: about 1 for a rare word, 0.3 for an everyday one. */
  readonly score: number;
  /** Share of what the question's words tell that the entry accounts for: 0 to about 1.3. */
  readonly coverage: number;
  /** How many different words they share. */
  readonly shared: number;
  /** How many of these are no everyday English ("haproxy"): they hardly come by chance. */
  readonly rare: number;
};

export type DescriptionIndex = {
  /** The terms whose entries share words with the question, the best first, at most eight. */
  rank(words: readonly ContentWord[]): readonly Described[];
  /** Terms whose names, aliases, tags or category have all the words, at most so many. */
  named(words: readonly ContentWord[], limit: number): readonly number[];
  /** The words of a text that say something, each once in whatever form. */
  read(tokens: readonly { readonly key: string }[]): readonly ContentWord[];
  /** The number of a word, the same for all its forms; undefined when no entry uses it or it says nothing. */
  idOf(key: string): number | undefined;
  /** Whether a term's entry uses the word anywhere, in any form. */
  uses(term: number, key: string): boolean;
  /** Whether any entry does, in just this form. */
  knows(key: string): boolean;
};

/** Where in an entry a word stands, the least telling place first. */
const FIELDS = ['code', 'practice', 'definition', 'tag', 'ask', 'name'] as const;
type Field = (typeof FIELDS)[number];

/** How much a word counts by its best place, and for each time that it comes again. */
const FACTOR: Readonly<Record<Field, number>> = {
  code: 0.7,
  practice: 0.85,
  definition: 1,
  tag: 0.9,
  ask: 1,
  name: 1,
};
const REPEAT = 0.15;
const MOST_REPEATS = 3;

/** The least place that makes a word part of what a term is called. */
const NAMING = FIELDS.indexOf('tag');

/** So many of the best are told. */
const RANKED = 8;

/** The rarest words nominate terms, up to so many places in the index; then all words vote on the best of these. */
const NOMINATIONS = 6_000;
const NOMINATED = 48;

/** Indexes the words of the entries. A generator, so that the building can pause between terms. */
export function* indexDescriptions(glossary: Glossary): Generator<void, DescriptionIndex> {
  const vocabulary = createVocabulary();
  const words: number[] = [];
  const codes: number[] = [];
  const ends: number[] = [];
  for (const term of glossary.terms) {
    for (const [word, code] of wordsOf(term, vocabulary.add)) {
      words.push(word);
      codes.push(code);
    }
    ends.push(words.length);
    yield;
  }
  // Turned round: for each word its terms, in one stretch.
  const starts = new Uint32Array(vocabulary.size() + 1);
  for (const word of words) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  yield;
  for (let id = 1; id < starts.length; id += 1) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
  yield;
  const terms = new Uint32Array(words.length);
  const places = new Uint8Array(words.length);
  const next = starts.slice();
  let index = 0;
  for (const [term, end] of ends.entries()) {
    for (; index < end; index += 1) {
      const word = words[index] ?? 0;
      const at = next[word] ?? 0;
      terms[at] = term;
      places[at] = codes[index] ?? 0;
      next[word] = at + 1;
    }
    yield;
  }
  return createDescriptionIndex({
    count: glossary.terms.length,
    ...vocabulary,
    starts,
    terms,
    places,
  });
}

type Postings = {
  readonly count: number;
  readonly find: (key: string) => number | undefined;
  readonly knows: (key: string) => boolean;
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  readonly places: Uint8Array;
};

function createDescriptionIndex({ count, find, knows, starts, terms, places }: Postings): DescriptionIndex {
  const scores = new Float32Array(count);

  type Stretch = {
    readonly start: number;
    readonly end: number;
    readonly tells: number;
    readonly isRare: boolean;
  };
  function stretchOf({ key, id }: ContentWord): Stretch {
    const [start, end] = id === undefined ? [0, 0] : [starts[id] ?? 0, starts[id + 1] ?? 0];
    return { start, end, tells: toldBy(key, end - start, count), isRare: !Number.isFinite(rankOf(key)) };
  }

  /** Where a term stands in a word's stretch, or -1. */
  function placeIn({ start, end }: Pick<Stretch, 'start' | 'end'>, term: number): number {
    let [low, high] = [start, end];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((terms[middle] ?? 0) < term) low = middle + 1;
      else high = middle;
    }
    return low < end && terms[low] === term ? low : -1;
  }

  function nominate(stretches: readonly Stretch[]): number[] {
    const touched: number[] = [];
    let left = NOMINATIONS;
    for (const { start, end, tells } of [...stretches].sort((a, b) => a.end - a.start - (b.end - b.start))) {
      const stop = touched.length === 0 ? Math.min(end, start + left) : end;
      if (stop - start > left) break;
      left -= stop - start;
      for (let at = start; at < stop; at += 1) {
        const term = terms[at] ?? 0;
        if (scores[term] === 0) touched.push(term);
        scores[term] = (scores[term] ?? 0) + tells * factorOf(places[at] ?? 0);
      }
    }
    let best = 0;
    for (const term of touched) best = Math.max(best, scores[term] ?? 0);
    const nominated = touched.filter((term) => (scores[term] ?? 0) >= best * 0.3);
    if (nominated.length > NOMINATED) nominated.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    for (const term of touched) scores[term] = 0;
    return nominated.slice(0, NOMINATED);
  }

  return {
    knows,
    idOf: find,
    read(tokens) {
      const words = new Map<number | string, ContentWord>();
      for (const { key } of tokens) {
        if (!isTelling(key)) continue;
        const id = find(key);
        const one = id ?? stem(key);
        if (!words.has(one)) words.set(one, { key, id });
      }
      return [...words.values()];
    },
    uses(term, key) {
      const id = find(key);
      return id !== undefined && placeIn({ start: starts[id] ?? 0, end: starts[id + 1] ?? 0 }, term) >= 0;
    },
    rank(words) {
      const stretches = words.map(stretchOf);
      const whole = stretches.reduce((sum, { tells }) => sum + tells, 0);
      return nominate(stretches)
        .map((term): Described => {
          let score = 0;
          let shared = 0;
          let rare = 0;
          for (const stretch of stretches) {
            const at = placeIn(stretch, term);
            if (at < 0) continue;
            shared += 1;
            if (stretch.isRare) rare += 1;
            score += stretch.tells * factorOf(places[at] ?? 0);
          }
          return { term, score, coverage: score / whole, shared, rare };
        })
        .sort((a, b) => b.score - a.score || a.term - b.term)
        .slice(0, RANKED);
    },
    named(words, limit) {
      const [rarest, ...others] = words.map(stretchOf).sort((a, b) => a.end - a.start - (b.end - b.start));
      const found: number[] = [];
      if (!rarest) return found;
      const isNaming = (at: number) => at >= 0 && fieldOf(places[at] ?? 0) >= NAMING;
      const stop = Math.min(rarest.end, rarest.start + NOMINATIONS);
      for (let at = rarest.start; at < stop && found.length < limit; at += 1) {
        const term = terms[at] ?? 0;
        if (isNaming(at) && others.every((other) => isNaming(placeIn(other, term)))) found.push(term);
      }
      return found;
    },
  };
}

/**
 * How much a word tells: by how rare it is in English (by rank; Zipf's law makes the logarithm of the rank its
 * information) and in how few entries of the glossary it stands. A small glossary alone would take every word for rare.
 */
function toldBy(key: string, entries: number, count: number): number {
  const rank = Math.min(rankOf(key), 60_000);
  const english = Math.min(1, Math.max(0.15, Math.log((rank + 30) / 30) / Math.log(2_000)));
  const frequency = entries || 0.3;
  const rarity =
    Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5)) / Math.log(1 + (count + 0.2) / 0.8);
  return english * (0.3 + 0.7 * rarity);
}

/** A word's best field and how often it comes again, in one number. */
function toCode(field: number, repeats: number): number {
  return field * (MOST_REPEATS + 1) + Math.min(repeats, MOST_REPEATS);
}

function fieldOf(code: number): number {
  return Math.floor(code / (MOST_REPEATS + 1));
}

const FACTORS = Float32Array.from({ length: FIELDS.length * (MOST_REPEATS + 1) }, (_, code) => {
  const field = FIELDS[fieldOf(code)] ?? 'code';
  return FACTOR[field] * (1 + REPEAT * (code % (MOST_REPEATS + 1)));
});

function factorOf(code: number): number {
  return FACTORS[code] ?? 0;
}

/** The words of an entry, each with its code. */
function wordsOf(term: Term, idOf: (key: string) => number): Map<number, number> {
  const codes = new Map<number, number>();
  const add = (text: string, name: Field) => {
    const field = FIELDS.indexOf(name);
    forEachWord(text, (_raw, key) => {
      const id = idOf(key);
      if (id === NO_WORD) return;
      const code = codes.get(id);
      if (code === undefined) codes.set(id, toCode(field, 0));
      else codes.set(id, toCode(Math.max(field, fieldOf(code)), (code % (MOST_REPEATS + 1)) + 1));
    });
  };
  add(term.name, 'name');
  for (const alias of term.aliases) add(alias, 'name');
  for (const ask of term.asks) add(ask, 'ask');
  add(term.category, 'tag');
  for (const tag of term.tags) add(tag, 'tag');
  for (const { context, definition, inPractice, example } of term.meanings) {
    if (context) add(context, 'definition');
    add(definition, 'definition');
    if (inPractice) add(inPractice, 'practice');
    if (example) add(example.code, 'code');
  }
  return codes;
}

const NO_WORD = -1;

/** Numbers for stems. Every inflected word is stemmed once. */
function createVocabulary() {
  const byKey = new Map<string, number>();
  const byStem = new Map<string, number>();
  return {
    size: () => byStem.size,
    /** The number that is known for a word or another form of it. */
    find(key: string): number | undefined {
      const id = byKey.get(key) ?? (isTelling(key) ? byStem.get(stem(key)) : undefined);
      return id === NO_WORD ? undefined : id;
    },
    knows: (key: string) => (byKey.get(key) ?? NO_WORD) !== NO_WORD,
    /** The number of a word, a new one when it is new; `NO_WORD` when the word says nothing. */
    add(key: string): number {
      const known = byKey.get(key);
      if (known !== undefined) return known;
      let id = NO_WORD;
      if (isTelling(key)) {
        const word = stem(key);
        id = byStem.get(word) ?? byStem.size;
        byStem.set(word, id);
      }
      byKey.set(key, id);
      return id;
    },
  };
}
