import { isTerm, type Thresholds } from '../confidence.ts';
import type { DescriptionIndex } from '../descriptions/description.ts';
import { isAside as isAsideWord, isTelling } from '../words/english.ts';
import { isAsideInGerman, isAskedInGerman } from '../words/german.ts';
import type { Text } from '../words/text.ts';
import type { Token } from '../words/tokenise.ts';
import { AUXILIARIES, GENERIC_WORDS, JOINING_WORDS } from '../words/word-lists.ts';
import type { NameSpan } from './find-names.ts';
import { isInCapitals, type Surface, strengthOf } from './name-index.ts';

/**
 * Of the names in a text, those that are meant as terms, and those that may be but are parts of something longer; everyday words
 * that are not meant are neither.
 */
export type Weighed = {
  readonly sure: readonly NameSpan[];
  readonly doubtful: readonly NameSpan[];
  /** How many words neither the names' entries nor everyday talk explain. */
  readonly unexplained: number;
};

/** What weighing names takes from the glossary. */
export type WeighingIndexes = {
  readonly descriptions: DescriptionIndex;
  /** The numbers of the words in a term's category and tags. */
  readonly fieldOf: (term: number) => ReadonlySet<number>;
  readonly thresholds: Thresholds;
};

/** More than one foreign word beside a name, even one that is asked for, makes it a part of what is talked about. */
const MOST_BEFORE = 2;

/** Weighs the names in a text by the words around them. */
export function weighNames(
  { text, tokens }: Text,
  spans: readonly NameSpan[],
  asked: boolean,
  { descriptions, fieldOf, thresholds }: WeighingIndexes,
): Weighed {
  const isGerman = isAskedInGerman(tokens);
  const isAside = (key: string) => isAsideWord(key) || (isGerman && isAsideInGerman(key));
  const named = namedWords(tokens, spans);
  const words = countWords(tokens, descriptions);
  const terms = [...new Set(spans.flatMap(({ surfaces }) => surfaces.map(({ term }) => term)))];
  const isNamedInLatin = spans.every(({ from }) => isLatin(tokens[from]?.key ?? ''));
  const foreign = tokens.map(({ key }, index) => {
    // A lone letter beside a name is mostly one of its own: the D of ACID.
    if (named[index] === 1 || isAside(key) || (key.length === 1 && spans.length > 0)) return false;
    // Words of another script frame the name: "что такое backpressure".
    if (isLatin(key) !== isNamedInLatin) return false;
    const id = words.ids[index];
    return id === undefined || !terms.some((term) => descriptions.uses(term, id));
  });
  const unexplained = foreign.filter(Boolean).length;
  const beside = tokens.filter(
    ({ key }, index) =>
      named[index] === 0 && isTelling(key) && !isAside(key) && isLatin(key) === isNamedInLatin,
  ).length;
  const sure: NameSpan[] = [];
  const doubtful: NameSpan[] = [];
  for (const span of spans) {
    const compound = isCompound(span);
    const besideAnother = standsBesideAnother(span);
    const surfaces = span.surfaces.filter((surface) => {
      const strength = strengthOf(surface);
      const isFirm = strength === 'firm';
      return isTerm(
        {
          strength,
          asked,
          marked: !isFirm && (isInField(span, surface, words, fieldOf) || isInItsWords(span, surface)),
          spelledOut: !isFirm && isSpelledOut({ text, tokens }, span, surface),
          compound: compound || (strength === 'plain' && besideAnother),
          unexplained,
          beside,
          edits: span.edits,
        },
        thresholds,
      );
    });
    if (surfaces.length > 0) sure.push({ ...span, surfaces });
    else if (span.surfaces.some((surface) => strengthOf(surface) !== 'plain')) doubtful.push(span);
  }
  return { sure, doubtful, unexplained };

  /** A foreign word right behind a name makes something else of it; one before it does unless the name is asked for. */
  function isCompound({ from, to }: NameSpan): boolean {
    const isSubject = [from - 2, from - 1].some((index) => AUXILIARIES.has(tokens[index]?.key ?? ''));
    if (!isSubject && foreign[to] && isJoined(to - 1)) return true;
    return foreign[from - 1] === true && isJoined(from - 1) && (!asked || unexplained > MOST_BEFORE);
  }

  /** Another term's name stands right beside it: two everyday words are a third thing, "window sill". */
  function standsBesideAnother({ from, to, surfaces }: NameSpan): boolean {
    return spans.some((other) => {
      const isBeside = (other.from === to && isJoined(to - 1)) || (other.to === from && isJoined(from - 1));
      return (
        isBeside && !other.surfaces.some(({ term }) => surfaces.some((surface) => surface.term === term))
      );
    });
  }

  /** Whether nothing but spaces and hyphens stands between a word and the next. */
  function isJoined(index: number): boolean {
    return /^[\s-]*$/.test(text.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.start ?? 0));
  }

  /**
   * A telling word of the term's own entry stands in the text: "an index makes selects faster". Right beside the name it rather
   * makes a name of something else, "card index"; but for a head noun, "Raft algorithm".
   */
  function isInItsWords({ from, to }: NameSpan, { term }: Surface): boolean {
    return tokens.some(({ key }, index) => {
      if (named[index] === 1 || key.length < 2) return false;
      const isBeside = index === from - 1 || index === to;
      const tells = GENERIC_WORDS.has(key) ? index === to : !isBeside && !isAside(key);
      const id = words.ids[index];
      return tells && id !== undefined && descriptions.uses(term, id);
    });
  }
}

/** Whether something says that the term is meant: code marks, capitals, or a word of the term's field. */
export function isMarked(
  text: Text,
  span: NameSpan,
  surface: Surface,
  ids: WordCounts,
  fieldOf: WeighingIndexes['fieldOf'],
): boolean {
  return isSpelledOut(text, span, surface) || isInField(span, surface, ids, fieldOf);
}

/** It is written as only the term is: in code marks, in capitals. */
function isSpelledOut({ text, tokens }: Text, { from, to }: NameSpan, surface: Surface): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return false;
  if (text[first.start - 1] === '`' && text[last.end] === '`') return true;
  return /\p{Lu}{2}/u.test(first.raw) && isInCapitals(surface);
}

/** The numbers of a text's words, and how often each comes. */
export type WordCounts = {
  readonly ids: readonly (number | undefined)[];
  readonly counts: ReadonlyMap<number, number>;
};

export function countWords(tokens: readonly Token[], descriptions: DescriptionIndex): WordCounts {
  const ids = tokens.map(({ key }) => descriptions.idOf(key === 'golang' ? 'go' : key));
  const counts = new Map<number, number>();
  for (const id of ids) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return { ids, counts };
}

/** A word of the term's category or tags stands beside the name: "channel in Go". */
function isInField(
  { from, to }: NameSpan,
  { term }: Surface,
  { ids, counts }: WordCounts,
  fieldOf: WeighingIndexes['fieldOf'],
): boolean {
  const own = ids.slice(from, to);
  for (const word of fieldOf(term)) if (counts.has(word) && !own.includes(word)) return true;
  return false;
}

/** Several names and nothing but joining words or signs between them, or one over and over: "channel, defer and context". */
export function isListOfNames({ text, tokens }: Text, spans: readonly NameSpan[]): boolean {
  if (spans.length < 2) return false;
  const isOneTerm = new Set(spans.flatMap(({ surfaces }) => surfaces.map(({ term }) => term))).size === 1;
  let behind = 0;
  for (const [position, { from, to }] of spans.entries()) {
    for (let index = behind; index < from; index += 1) {
      if (!JOINING_WORDS.has(tokens[index]?.key ?? '')) return false;
    }
    const parted = text.slice(tokens[behind - 1]?.end ?? 0, tokens[from]?.start ?? 0);
    if (position > 0 && from === behind && !isOneTerm && !/[,;/&|+]/.test(parted)) return false;
    behind = to;
  }
  return behind === tokens.length;
}

/** Whether a word is written in Latin letters, or in none. */
function isLatin(word: string): boolean {
  return !/\p{L}/u.test(word) || /\p{Script=Latin}/u.test(word);
}

/** Which words are part of a name: 1 where one is. */
function namedWords(tokens: readonly Token[], spans: readonly NameSpan[]): Uint8Array {
  const named = new Uint8Array(tokens.length);
  for (const { from, to } of spans) named.fill(1, from, to);
  return named;
}
