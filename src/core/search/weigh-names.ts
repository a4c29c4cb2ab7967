import { isTerm, type Thresholds } from './confidence.ts';
import type { DescriptionIndex } from './description-index.ts';
import { isAside, isEmptyWord } from './english.ts';
import type { NameSpan } from './find-names.ts';
import { isInCapitals, type Surface, strengthOf } from './name-index.ts';
import type { Text } from './text.ts';
import type { Token } from './tokenise.ts';
import { AUXILIARIES, GENERIC_WORDS, JOINING_WORDS } from './word-lists.ts';

/** Of the names in a text, those that are meant as terms, and those that may be but are parts of something longer. */
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
  const named = namedWords(tokens, spans);
  const terms = [...new Set(spans.flatMap(({ surfaces }) => surfaces.map(({ term }) => term)))];
  const foreign = tokens.map(({ key }, index) => {
    // A lone letter beside a name is mostly one of its own: the D of ACID.
    if (named[index] === 1 || isAside(key) || (key.length === 1 && spans.length > 0)) return false;
    return !terms.some((term) => descriptions.uses(term, key));
  });
  const unexplained = foreign.filter(Boolean).length;
  const sure: NameSpan[] = [];
  const doubtful: NameSpan[] = [];
  for (const span of spans) {
    const compound = isCompound(span);
    const surfaces = span.surfaces.filter((surface) => {
      const strength = strengthOf(surface);
      const isFirm = strength === 'firm';
      return isTerm(
        {
          strength,
          asked,
          marked:
            !isFirm &&
            (isInField(tokens, span, surface, { descriptions, fieldOf }) || isInItsWords(span, surface)),
          spelledOut: !isFirm && isSpelledOut({ text, tokens }, span, surface),
          compound,
          unexplained,
          edits: span.edits,
        },
        thresholds,
      );
    });
    if (surfaces.length > 0) sure.push({ ...span, surfaces });
    else if (!isLittle(tokens, span)) doubtful.push(span);
  }
  return { sure, doubtful, unexplained };

  /** A foreign word right behind a name makes something else of it; one before it does unless the name is asked for. */
  function isCompound({ from, to }: NameSpan): boolean {
    const isSubject = [from - 2, from - 1].some((index) => AUXILIARIES.has(tokens[index]?.key ?? ''));
    if (!isSubject && foreign[to] && isJoined(to - 1)) return true;
    return foreign[from - 1] === true && isJoined(from - 1) && (!asked || unexplained > MOST_BEFORE);
  }

  /** Whether nothing but spaces and hyphens stands between a word and the next. */
  function isJoined(index: number): boolean {
    return /^[\s-]*$/.test(text.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.start ?? 0));
  }

  /** A telling word of the term's own entry stands beside the name: "an index makes selects faster". */
  function isInItsWords({ to }: NameSpan, { term }: Surface): boolean {
    return tokens.some(({ key }, index) => {
      if (named[index] === 1 || key.length < 2) return false;
      // "Raft algorithm"; elsewhere such a word says too little.
      const tells = GENERIC_WORDS.has(key) ? index === to : !isAside(key);
      return tells && descriptions.uses(term, key);
    });
  }
}

/** Whether something says that the term is meant: code marks, capitals, or a word of the term's field. */
export function isMarked(
  text: Text,
  span: NameSpan,
  surface: Surface,
  indexes: Pick<WeighingIndexes, 'descriptions' | 'fieldOf'>,
): boolean {
  return isSpelledOut(text, span, surface) || isInField(text.tokens, span, surface, indexes);
}

/** It is written as only the term is: in code marks, in capitals. */
function isSpelledOut({ text, tokens }: Text, { from, to }: NameSpan, surface: Surface): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return false;
  if (text[first.start - 1] === '`' && text[last.end] === '`') return true;
  return /\p{Lu}{2}/u.test(first.raw) && isInCapitals(surface);
}

/** A word of the term's category or tags stands beside the name: "channel in Go". */
function isInField(
  tokens: readonly Token[],
  { from, to }: NameSpan,
  { term }: Surface,
  { descriptions, fieldOf }: Pick<WeighingIndexes, 'descriptions' | 'fieldOf'>,
): boolean {
  const field = fieldOf(term);
  const go = descriptions.idOf('go');
  const own = tokens.slice(from, to).map(({ key }) => descriptions.idOf(key));
  return tokens.some(({ key }, index) => {
    if (index >= from && index < to) return false;
    const word = key === 'golang' ? go : descriptions.idOf(key);
    return word !== undefined && field.has(word) && !own.includes(word);
  });
}

/** Several names and nothing but joining words or signs between them: "channel, defer and context". */
export function isListOfNames({ text, tokens }: Text, spans: readonly NameSpan[]): boolean {
  if (spans.length < 2) return false;
  let behind = 0;
  for (const [position, { from, to }] of spans.entries()) {
    for (let index = behind; index < from; index += 1) {
      if (!JOINING_WORDS.has(tokens[index]?.key ?? '')) return false;
    }
    const parted = text.slice(tokens[behind - 1]?.end ?? 0, tokens[from]?.start ?? 0);
    if (position > 0 && from === behind && !/[,;/&|+]/.test(parted)) return false;
    behind = to;
  }
  return behind === tokens.length;
}

/** Which words are part of a name: 1 where one is. */
function namedWords(tokens: readonly Token[], spans: readonly NameSpan[]): Uint8Array {
  const named = new Uint8Array(tokens.length);
  for (const { from, to } of spans) named.fill(1, from, to);
  return named;
}

/** Names made of little words alone, such as "me", are words in a sentence. */
function isLittle(tokens: readonly Token[], { from, to }: NameSpan): boolean {
  return tokens.slice(from, to).every(({ key }) => isEmptyWord(key));
}
