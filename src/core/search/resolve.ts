import type { Glossary } from '../glossary/glossary.ts';
import { nameKey } from '../glossary/name-key.ts';
import type { Term } from '../glossary/term.ts';
import { isUsedAsTerm, type Thresholds } from './confidence.ts';
import { type Description, describedBy, offer, readDescription, toFound } from './descriptions/describe.ts';
import type { Described, DescriptionIndex } from './descriptions/description.ts';
import { lazily } from './lazily.ts';
import { findNames, type NameSpan, readExactly } from './names/find-names.ts';
import { type NameIndex, strengthOf } from './names/name-index.ts';
import { countWords, isListOfNames, isMarked, type Weighed, weighNames } from './names/weigh-names.ts';
import { isOnlyAsked, narrow, type Range, widen, withoutMentions } from './read-question.ts';
import type { Resolution, TermMatch } from './resolution.ts';
import { CANDIDATES, readOf, settle, settleAsked, termAt, toMatch } from './settle.ts';
import { createMender, type Mender } from './spelling/mend-names.ts';
import type { Shortlist } from './spelling/shortlist-names.ts';
import type { SpellingIndex } from './spelling/spelling-index.ts';
import type { Suggester } from './spelling/suggest.ts';
import type { TermFinder } from './term-finder.ts';
import { asksForDefinition, asksForName, isCommonWord } from './words/english.ts';
import { type Text, toText } from './words/text.ts';
import { type Token, tokenise } from './words/tokenise.ts';

/** A question is searched up to here: what people ask stands at the beginning. */
const QUESTION_LENGTH = 400;

/** A message is read up to here: Slack and Discord allow about so much. */
const MESSAGE_LENGTH = 12_000;

/** Longer questions are searched for typing errors only as a whole. */
const MENDED_WORDS = 40;

/** Suggestions are made for what may be a name, not for a sentence. */
const SUGGESTED_WORDS = 5;

type Indexes = {
  readonly names: NameIndex;
  readonly spelling: SpellingIndex;
  readonly descriptions: DescriptionIndex;
  readonly shortlist: Shortlist;
  readonly suggest: Suggester;
};

/** Takes a question through the layers; the first that is sure answers. */
export function createResolver(
  glossary: Glossary,
  { names, spelling, descriptions, shortlist, suggest }: Indexes,
  thresholds: Thresholds,
): Pick<TermFinder, 'find' | 'findAll'> {
  const { terms } = glossary;
  const mending = { names, spelling, isWord, shortlist, thresholds };
  const weighing = { descriptions, fieldOf: createFields(terms, descriptions), thresholds };
  return { find, findAll };

  function find(question: string): Resolution {
    const typed = toText(question.slice(0, QUESTION_LENGTH));
    // A name comes before the mention that it may look like: "@Transactional".
    const all = readExactly(typed.tokens, names, 0, typed.tokens.length);
    if (all) return settle(terms, typed, [asWritten(typed, all)]);
    const clean = withoutMentions(typed.text, names);
    const text = clean === typed.text ? typed : toText(clean);
    const ranges = narrow(text.tokens);
    // With nothing around it, the text has been looked up already.
    const whole = text === typed && ranges.length === 1 ? undefined : wholeName(text, ranges);
    if (whole && isMeant(text, whole)) return settle(terms, text, [asWritten(text, whole)]);
    const exact = lazily(() => findNames(text.tokens, names));
    const mender = createMender(text.tokens, mending);
    const mended = whole ? undefined : mendWhole(text, ranges, exact, mender);
    if (mended) return settle(terms, text, [mended]);
    const core = wordsOf(text, ranges.at(-1));
    const words = descriptions.read(text.tokens);
    const description = lazily(() => readDescription(text.tokens, words, core, descriptions));
    const asked = descriptions.askedBy(words);
    if (asked.length > 0) return settleAsked(terms, asked);
    if (asksForName(text.text)) {
      const best = describedBy(description(), thresholds);
      if (best) return toFound(terms, best, description());
    }
    const { sure, doubtful } = namesInside(text, exact(), mender);
    const best = describedBy(description(), thresholds);
    if (best && !isNamedBetter(sure, best, description())) return toFound(terms, best, description());
    if (sure.length > 0) return settle(terms, text, sure);
    const maybe = doubtful.flatMap(({ surfaces }) => surfaces.map(({ term }) => term));
    return offer(terms, description(), maybe, descriptions, thresholds) ?? unknown(core);
  }

  /** Whether names that stand in a question account for more of it than the term that its words describe. */
  function isNamedBetter(sure: readonly NameSpan[], best: Described, { ranked }: Description): boolean {
    const named = new Set(sure.flatMap(({ surfaces }) => surfaces.map(({ term }) => term)));
    if (named.size === 0) return false;
    const of = ranked.find(({ term }) => named.has(term));
    return best.score < (of?.score ?? 0) * thresholds.outweighs || named.has(best.term) || sure.length > 1;
  }

  function findAll(message: string): readonly TermMatch[] {
    const text = toText(message.slice(0, MESSAGE_LENGTH));
    const words = countWords(text.tokens, descriptions);
    const matches = new Map<number, TermMatch>();
    for (const span of findNames(text.tokens, names)) {
      const surface = span.surfaces.find((each) => {
        const strength = strengthOf(each);
        return isUsedAsTerm(
          strength,
          strength !== 'firm' && isMarked(text, span, each, words, weighing.fieldOf),
        );
      });
      if (surface && !matches.has(surface.term)) {
        matches.set(surface.term, toMatch(terms, text, span, surface));
      }
    }
    return [...matches.values()];
  }

  /** The question is nothing but a misspelt name, asked for in one way or another. */
  function mendWhole(
    { tokens }: Text,
    ranges: readonly Range[],
    exact: () => readonly NameSpan[],
    mender: Mender,
  ): NameSpan | undefined {
    for (const range of ranges) {
      const areKnown = tokens.slice(range.from, range.to).every(({ form }) => spelling.knows(form));
      const mended = areKnown && isCovered(range, exact()) ? undefined : mender.whole(range);
      if (mended) return mended;
    }
    return undefined;
  }

  function wholeName({ tokens }: Text, ranges: readonly Range[]): NameSpan | undefined {
    const found = ranges.find(({ from, to }) => readExactly(tokens, names, from, to));
    const range = widen(tokens, found ?? ranges.at(-1) ?? { from: 0, to: 0 }, names);
    return range && readExactly(tokens, names, range.from, range.to);
  }

  /** An everyday word is a term only when it is asked for: "define context", not "out of context". */
  function isMeant(text: Text, span: NameSpan): boolean {
    if (isOnlyAsked(text.tokens, span) || asksForDefinition(text.text)) return true;
    if (span.surfaces.some((surface) => strengthOf(surface) !== 'plain')) return true;
    const words = countWords(text.tokens, descriptions);
    return span.surfaces.some((surface) => isMarked(text, span, surface, words, weighing.fieldOf));
  }

  /** Of names that run together alike, those written just so: "Channel" before "Channel (Go)". */
  function asWritten(text: Text, span: NameSpan): NameSpan {
    if (span.surfaces.length < 2) return span;
    const keys = [text.text, readOf(text, span)].map(nameKey);
    for (const key of keys) {
      const surfaces = span.surfaces.filter(({ term }) => {
        const { name, aliases } = termAt(terms, term);
        return [name, ...aliases].some((written) => nameKey(written) === key);
      });
      if (surfaces.length > 0) return { ...span, surfaces };
    }
    return span;
  }

  /** Whether a word was surely meant as it stands: it is English, or an entry uses it. */
  function isWord(token: Token): boolean {
    return isCommonWord(token) || (descriptions.knows(token.key) && !spelling.knows(token.form));
  }

  /** Names inside a sentence, one or several. A misspelt name that takes in more words than a right one comes first. */
  function namesInside(text: Text, exact: readonly NameSpan[], mender: Mender): Weighed {
    const asked = asksForDefinition(text.text) || isListOfNames(text, exact);
    const weighed = weighNames(text, exact, asked, weighing);
    const isClear = exact.length > 0 && weighed.unexplained === 0;
    if (isClear || text.tokens.length > MENDED_WORDS) return weighed;
    const mended = mender.inside();
    if (!mended.some(({ edits }) => edits > 0)) return weighed;
    const reweighed = weighNames(text, mended, asked || isListOfNames(text, mended), weighing);
    return reweighed.sure.some(({ edits }) => edits > 0) ? reweighed : weighed;
  }

  function unknown(tokens: readonly Token[]): Resolution {
    if (tokens.length === 0 || tokens.length > SUGGESTED_WORDS) return { kind: 'unknown', suggestions: [] };
    return { kind: 'unknown', suggestions: suggest(tokens, CANDIDATES).map((term) => termAt(terms, term)) };
  }
}

/** Whether names that are spelt right take all the words of a range: then nothing is to be mended. */
function isCovered({ from, to }: Range, exact: readonly NameSpan[]): boolean {
  const inside = exact.filter((span) => span.from >= from && span.to <= to);
  return inside.reduce((words, span) => words + span.to - span.from, 0) === to - from;
}

/** The numbers of the words in a term's category and tags, read when they are first asked for. */
function createFields(
  terms: readonly Term[],
  descriptions: DescriptionIndex,
): (term: number) => ReadonlySet<number> {
  const fields = new Map<number, ReadonlySet<number>>();
  return (position) => {
    const known = fields.get(position);
    if (known) return known;
    const { category, tags } = termAt(terms, position);
    const words = descriptions.read(tokenise([category, ...tags].join(' ')));
    const field = new Set(words.flatMap(({ id }) => id ?? []));
    fields.set(position, field);
    return field;
  };
}

function wordsOf({ tokens }: Text, range: Range | undefined): readonly Token[] {
  return range ? tokens.slice(range.from, range.to) : [];
}
