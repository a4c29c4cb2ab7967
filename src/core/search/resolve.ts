import type { Glossary } from '../glossary/glossary.ts';
import { nameKey } from '../glossary/name-key.ts';
import type { Term } from '../glossary/term.ts';
import { isDescribed, isTerm, isUsedAsTerm, isWorthGuessing, THRESHOLDS } from './confidence.ts';
import type { DescriptionIndex } from './description-index.ts';
import { asksForDefinition, GENERIC_WORDS, isEmptyWord, JOINING_WORDS } from './english.ts';
import { findMisspelt, findNames, isCommonWord, type NameSpan } from './find-names.ts';
import type { NameIndex, Surface } from './name-index.ts';
import type { Resolution, TermMatch } from './resolution.ts';
import type { SpellingIndex } from './spelling-index.ts';
import { suggest } from './suggest.ts';
import type { TermFinder } from './term-finder.ts';
import { squash, type Token, tokenise } from './tokenise.ts';
import { stem } from './word-forms.ts';

/** A question is searched up to here: what people ask stands at the beginning. */
const QUESTION_LENGTH = 600;

/** A message is read up to here: Slack and Discord allow about so much. */
const MESSAGE_LENGTH = 12_000;

const CANDIDATES = 5;

type Indexes = {
  readonly names: NameIndex;
  readonly spelling: SpellingIndex;
  readonly descriptions: DescriptionIndex;
};

/** Takes a question through the layers; the first that is sure answers. */
export function createResolver(
  glossary: Glossary,
  { names, spelling, descriptions }: Indexes,
): Pick<TermFinder, 'find' | 'findAll'> {
  return { find, findAll };

  function find(question: string): Resolution {
    const typed = question.slice(0, QUESTION_LENGTH);
    // A name comes before the mention that it may look like: "@Transactional".
    const named = byWholeName(typed, tokenise(typed));
    if (named) return named;
    const text = withoutMentions(typed, (mention) =>
      names.lookUp(squash(tokenise(mention))).some((surface) => surface.text.startsWith('@')),
    );
    const tokens = tokenise(text);
    const core = trimFrame(tokens);
    return (
      byWholeName(text, tokens) ??
      byWholeName(text, core) ??
      bySpellingOf(text, core) ??
      byNamesInside(text, tokens) ??
      byDescription(core) ??
      unknown(core)
    );
  }

  function findAll(message: string): readonly TermMatch[] {
    const text = message.slice(0, MESSAGE_LENGTH);
    const tokens = tokenise(text);
    const stems = new Set(tokens.map(({ key }) => stem(key)));
    const matches = new Map<number, TermMatch>();
    for (const span of findNames(tokens, names)) {
      const surface = span.surfaces.find((each) =>
        isUsedAsTerm(each.strength, isMarked(text, tokens, span, each, stems)),
      );
      if (surface && !matches.has(surface.term))
        matches.set(surface.term, toMatch(text, tokens, span, surface));
    }
    return [...matches.values()];
  }

  /** The question is nothing but a name. */
  function byWholeName(text: string, tokens: readonly Token[]): Resolution | undefined {
    const surfaces = names.lookUp(squash(tokens));
    if (surfaces.length === 0) return undefined;
    const span = { surfaces, from: 0, to: tokens.length, edits: 0 };
    const exact = writtenAs(surfaces, text) ?? writtenAs(surfaces, readOf(text, tokens, span)) ?? surfaces;
    return settle(text, tokens, [{ ...span, surfaces: exact }]);
  }

  /** Of names that run together alike, those written just so: "Channel" before "Channel (Go)". */
  function writtenAs(surfaces: readonly Surface[], typed: string): readonly Surface[] | undefined {
    const key = nameKey(typed);
    const exact = surfaces.filter(({ term }) => {
      const { name, aliases } = termAt(term);
      return [name, ...aliases].some((written) => nameKey(written) === key);
    });
    return exact.length > 0 ? exact : undefined;
  }

  /** Whether a word was surely meant as it stands. The stem of a name's word is a slip: "goroutin". */
  function isWord(token: Token): boolean {
    const { key, form } = token;
    if (isCommonWord(token)) return true;
    if (spelling.knows(form) || !descriptions.knows(stem(key))) return false;
    return !spelling.correct(form).some((correction) => stem(correction.form) === stem(key));
  }

  /** The question is nothing but a name with typing errors. */
  function bySpellingOf(text: string, tokens: readonly Token[]): Resolution | undefined {
    if (tokens.length > 6 || findNames(tokens, names).length > 0) return undefined;
    const spans = findMisspelt(tokens, { names, spelling, isWord });
    const [span] = spans;
    return spans.length === 1 && span && span.from === 0 && span.to === tokens.length
      ? settle(text, tokens, [span])
      : undefined;
  }

  /** Names inside a sentence, one or several. */
  function byNamesInside(text: string, tokens: readonly Token[]): Resolution | undefined {
    const spans = findNames(tokens, names);
    const asked = asksForDefinition(text) || isListOf(spans, tokens);
    const exact = accept(text, tokens, spans, asked);
    if (exact.length > 0) return settle(text, tokens, exact);
    const mended = findMisspelt(tokens, { names, spelling, isWord });
    const accepted = accept(text, tokens, mended, asked).filter(({ edits }) => edits > 0);
    return accepted.length > 0 ? settle(text, tokens, accepted) : undefined;
  }

  function accept(
    text: string,
    tokens: readonly Token[],
    spans: readonly NameSpan[],
    asked: boolean,
  ): NameSpan[] {
    const stems = new Set(tokens.map(({ key }) => stem(key)));
    const terms = spans.flatMap(({ surfaces }) => surfaces.map(({ term }) => term));
    const unexplained = tokens.filter((token, index) => !isExplained(token, index, spans, terms)).length;
    return spans.flatMap((span) => {
      const surfaces = span.surfaces.filter((surface) => {
        const marked = isMarked(text, tokens, span, surface, stems);
        return isTerm({ strength: surface.strength, asked, marked, unexplained, edits: span.edits });
      });
      return surfaces.length > 0 ? [{ ...span, surfaces }] : [];
    });
  }

  function isExplained(
    token: Token,
    index: number,
    spans: readonly NameSpan[],
    terms: readonly number[],
  ): boolean {
    if (spans.some(({ from, to }) => index >= from && index < to)) return true;
    if (isEmptyWord(token.key) || GENERIC_WORDS.has(token.key)) return true;
    const word = stem(token.key);
    return terms.some((term) => descriptions.uses(term, word));
  }

  /** The words describe a term, or part of a name that several terms share. */
  function byDescription(tokens: readonly Token[]): Resolution | undefined {
    const stems = [...new Set(tokens.filter(({ key }) => !isEmptyWord(key)).map(({ key }) => stem(key)))];
    if (stems.length === 0) return undefined;
    const ranked = descriptions.rank(stems);
    const [best, second] = ranked;
    if (!best) return undefined;
    if (stems.length > 1 && isDescribed(best, second)) {
      const term = termAt(best.term);
      return {
        kind: 'found',
        matches: [
          { term, how: 'description', why: `its entry uses ${best.shared} of the ${stems.length} words` },
        ],
      };
    }
    const partly = byPartOfName(stems);
    const rare = tokens.length === 1 && tokens.every((token) => !isCommonWord(token));
    if (partly.length === 0 && !rare && !isWorthGuessing(best)) return undefined;
    const near = ranked
      .filter(
        ({ score, coverage }) =>
          score >= best.score * THRESHOLDS.candidate && coverage >= THRESHOLDS.guessCoverage,
      )
      .map(({ term }) => term);
    return unsure([...partly, ...near], 'its entry uses some of the words');
  }

  /** Terms of whose names, tags or category the words are a part: "lock", "deployment". */
  function byPartOfName(stems: readonly string[]): number[] {
    if (stems.length > 3) return [];
    return descriptions
      .rank(stems)
      .filter(({ coverage }) => coverage > 0.99)
      .map(({ term }) => term)
      .filter((term) => {
        const { name, aliases, tags, category } = termAt(term);
        const words = new Set(
          tokenise([name, ...aliases, ...tags, category].join(' ')).map(({ key }) => stem(key)),
        );
        return stems.every((word) => words.has(word));
      });
  }

  function unsure(terms: readonly number[], why: string): Resolution {
    const [first, ...others] = [...new Set(terms)]
      .slice(0, CANDIDATES)
      .map((term): TermMatch => ({ term: termAt(term), how: 'description', why }));
    return first ? { kind: 'unsure', candidates: [first, ...others] } : { kind: 'unknown', suggestions: [] };
  }

  function unknown(tokens: readonly Token[]): Resolution {
    if (tokens.length === 0 || tokens.length > 5) return { kind: 'unknown', suggestions: [] };
    const typed = tokens.map(({ raw }) => raw).join(' ');
    return { kind: 'unknown', suggestions: suggest(typed, names, CANDIDATES).map(termAt) };
  }

  /** Spans that were accepted: each with one meaning are found, one with several is for the person to choose. */
  function settle(text: string, tokens: readonly Token[], spans: readonly NameSpan[]): Resolution {
    const matches = new Map<number, TermMatch>();
    for (const span of spans) {
      const terms = new Set(span.surfaces.map(({ term }) => term));
      const [surface] = span.surfaces;
      if (terms.size > 1 && spans.length === 1)
        return unsure([...terms], `“${readOf(text, tokens, span)}” can mean either`);
      if (surface && terms.size === 1 && !matches.has(surface.term)) {
        matches.set(surface.term, toMatch(text, tokens, span, surface));
      }
    }
    const [first, ...others] = matches.values();
    return first ? { kind: 'found', matches: [first, ...others] } : { kind: 'unknown', suggestions: [] };
  }

  function toMatch(
    text: string,
    tokens: readonly Token[],
    span: NameSpan,
    { term, kind, text: written }: Surface,
  ): TermMatch {
    const read = readOf(text, tokens, span);
    const how = span.edits > 0 ? 'spelling' : kind;
    const why =
      how === 'spelling'
        ? `“${read}” is ${span.edits} ${span.edits === 1 ? 'edit' : 'edits'} away from “${written}”`
        : `“${read}” is its ${how}`;
    return { term: termAt(term), how, why, read };
  }

  function termAt(position: number): Term {
    const term = glossary.terms[position];
    if (!term)
      throw new Error(
        `The index names term ${position}, which the glossary does not hold. This is a fault in Lemma.`,
      );
    return term;
  }

  /** Whether something beside the word says that the term is meant: code marks, capitals, or the term's field. */
  function isMarked(
    text: string,
    tokens: readonly Token[],
    span: NameSpan,
    surface: Surface,
    stems: ReadonlySet<string>,
  ): boolean {
    const first = tokens[span.from];
    const last = tokens[span.to - 1];
    if (!first || !last) return false;
    if (text[first.start - 1] === '`' && text[last.end] === '`') return true;
    if (surface.capitals && /\p{Lu}{2}/u.test(first.raw)) return true;
    const { category, tags } = termAt(surface.term);
    const own = new Set(tokens.slice(span.from, span.to).map(({ key }) => stem(key)));
    const field = tokenise([category, ...tags].join(' ')).map(({ key }) => stem(key));
    return (
      field.some((word) => stems.has(word) && !own.has(word)) || (field.includes('go') && stems.has('golang'))
    );
  }
}

/** A platform's mention (<@U1>) or a typed one ("@lemma") is not part of the question, unless it is a term's name. */
function withoutMentions(text: string, isName: (mention: string) => boolean): string {
  return text
    .replace(/<[@#!][^>]*>/g, ' ')
    .replace(/(?:^|\s)@[\p{L}\p{N}_-]+/gu, (mention) => (isName(mention) ? mention : ' '));
}

/** The words between the framing: "what is a circuit breaker, please" → "circuit breaker". */
function trimFrame(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  let to = tokens.length;
  while (from < to && isEmptyWord(tokens[from]?.key ?? '')) from += 1;
  while (to > from && isEmptyWord(tokens[to - 1]?.key ?? '')) to -= 1;
  return tokens.slice(from, to);
}

/** Several names and nothing else: "channel, defer and context". */
function isListOf(spans: readonly NameSpan[], tokens: readonly Token[]): boolean {
  const isNamed = (index: number) => spans.some(({ from, to }) => index >= from && index < to);
  return spans.length > 1 && tokens.every(({ key }, index) => isNamed(index) || JOINING_WORDS.has(key));
}

function readOf(text: string, tokens: readonly Token[], { from, to }: NameSpan): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
