import type { Glossary } from '../glossary/glossary.ts';
import { isTerm, type NameEvidence, type Thresholds } from './confidence.ts';
import type { DescriptionIndex } from './description-index.ts';
import { isAside, isEmptyWord } from './english.ts';
import type { NameSpan } from './find-names.ts';
import { isInCapitals, type Surface, strengthOf } from './name-index.ts';
import { type Token, tokenise } from './tokenise.ts';
import { GENERIC_WORDS, JOINING_WORDS } from './word-lists.ts';

/** A text with its words. */
export type Text = { readonly text: string; readonly tokens: readonly Token[] };

/** Behind these stands what does something, and then what it does: "what do inodes store". */
const AUXILIARIES: ReadonlySet<string> = new Set([
  'do',
  'does',
  'did',
  'can',
  'could',
  'should',
  'would',
  'will',
]);

/** Weighs names by the words around them. */
export type NameScale = {
  /** Of the names in a question, those that are meant as terms, and those that may be but are parts of something longer. */
  weigh(text: Text, spans: readonly NameSpan[], asked: boolean): { sure: NameSpan[]; doubtful: NameSpan[] };
  /** Whether something says that the term is meant: code marks, capitals, or a word of the term's field. */
  isMarked(text: Text, span: NameSpan, surface: Surface): boolean;
  /** How many words of a text neither the names' entries nor everyday talk explain. */
  countUnexplained(text: Text, spans: readonly NameSpan[]): number;
};

export function createNameScale(
  { terms }: Glossary,
  descriptions: DescriptionIndex,
  thresholds: Thresholds,
): NameScale {
  return {
    weigh,
    isMarked: (text, span, surface) => isSpelledOut(text, span, surface) || isInField(text, span, surface),
    countUnexplained,
  };

  function weigh(text: Text, spans: readonly NameSpan[], asked: boolean) {
    const isExplained = explainer(text, spans);
    const unexplained = text.tokens.filter((_, index) => !isExplained(index)).length;
    const sure: NameSpan[] = [];
    const doubtful: NameSpan[] = [];
    for (const span of spans) {
      const compound = isCompound(text, span, isExplained, asked, unexplained);
      const surfaces = span.surfaces.filter((surface) => {
        const evidence: NameEvidence = {
          strength: strengthOf(surface),
          asked,
          marked: isInField(text, span, surface) || isInItsWords(text, span, surface, spans),
          spelledOut: isSpelledOut(text, span, surface),
          compound,
          unexplained,
          edits: span.edits,
        };
        return isTerm(evidence, thresholds);
      });
      if (surfaces.length > 0) sure.push({ ...span, surfaces });
      else if (!isLittle(text, span)) doubtful.push(span);
    }
    return { sure, doubtful };
  }

  function countUnexplained(text: Text, spans: readonly NameSpan[]): number {
    const isExplained = explainer(text, spans);
    return text.tokens.filter((_, index) => !isExplained(index)).length;
  }

  function explainer({ tokens }: Text, spans: readonly NameSpan[]): (index: number) => boolean {
    const own = new Set(spans.flatMap(({ surfaces }) => surfaces.map(({ term }) => term)));
    return (index) => {
      const token = tokens[index];
      if (!token || isAside(token.key) || spans.some(({ from, to }) => index >= from && index < to))
        return true;
      // The D of ACID.
      if (token.key.length === 1 && spans.length > 0) return true;
      return [...own].some((term) => descriptions.uses(term, token.key));
    };
  }

  /** A foreign word right behind a name makes something else of it; one before it does unless the name is asked for. */
  function isCompound(
    { text, tokens }: Text,
    { from, to }: NameSpan,
    isExplained: (index: number) => boolean,
    asked: boolean,
    unexplained: number,
  ): boolean {
    const isForeign = (index: number, start: number, end: number) =>
      index >= 0 && index < tokens.length && !isExplained(index) && /^[\s-]*$/.test(text.slice(start, end));
    const last = tokens[to - 1];
    const next = tokens[to];
    const isSubject = tokens.slice(Math.max(0, from - 2), from).some(({ key }) => AUXILIARIES.has(key));
    if (last && next && !isSubject && isForeign(to, last.end, next.start)) return true;
    const before = tokens[from - 1];
    const first = tokens[from];
    if (!before || !first || !isForeign(from - 1, before.end, first.start)) return false;
    return !asked || unexplained > 2;
  }

  function isSpelledOut({ text, tokens }: Text, { from, to }: NameSpan, surface: Surface): boolean {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last) return false;
    if (text[first.start - 1] === '`' && text[last.end] === '`') return true;
    return /\p{Lu}{2}/u.test(first.raw) && isInCapitals(surface);
  }

  /** A word of the term's category or tags stands beside the name: "channel in Go". */
  function isInField({ tokens }: Text, { from, to }: NameSpan, { term }: Surface): boolean {
    const found = terms[term];
    if (!found) return false;
    const words = tokens.map(({ key }) => descriptions.idOf(key));
    const own = new Set(words.slice(from, to));
    const beside = new Set(words.filter((word) => word !== undefined && !own.has(word)));
    const field = tokenise([found.category, ...found.tags].join(' '));
    if (field.some(({ key }) => beside.has(descriptions.idOf(key)))) return true;
    return field.some(({ key }) => key === 'go') && tokens.some(({ key }) => key === 'golang');
  }

  /** A telling word of the term's own entry stands beside the name: "an index makes selects faster". */
  function isInItsWords(
    { tokens }: Text,
    { from, to }: NameSpan,
    { term }: Surface,
    spans: readonly NameSpan[],
  ): boolean {
    return tokens.some(({ key }, index) => {
      if ((index >= from && index < to) || key.length < 2) return false;
      if (spans.some((span) => index >= span.from && index < span.to)) return false;
      // "Raft algorithm"; elsewhere such a word says too little.
      const tells = GENERIC_WORDS.has(key) ? index === to : !isAside(key);
      return tells && descriptions.uses(term, key);
    });
  }
}

/** Several names and nothing but joining words or signs between them: "channel, defer and context". */
export function isListOfNames({ text, tokens }: Text, spans: readonly NameSpan[]): boolean {
  if (spans.length < 2) return false;
  let behind = 0;
  for (const [position, { from, to }] of spans.entries()) {
    const between = tokens.slice(behind, from);
    if (!between.every(({ key }) => JOINING_WORDS.has(key))) return false;
    const parted = text.slice(tokens[behind - 1]?.end ?? 0, tokens[from]?.start ?? 0);
    if (position > 0 && between.length === 0 && !/[,;/&|+]/.test(parted)) return false;
    behind = to;
  }
  return behind === tokens.length;
}

/** Names made of little words alone, such as "me", are words in a sentence. */
function isLittle({ tokens }: Text, { from, to }: NameSpan): boolean {
  return tokens.slice(from, to).every(({ key }) => isEmptyWord(key));
}
