import type { NameIndex } from './names/name-index.ts';
import { isEmptyWord } from './words/english.ts';
import { isAsideInGerman, isAskedInGerman, isAskingInGerman } from './words/german.ts';
import { squash, type Token, tokenise } from './words/tokenise.ts';
import { ASIDE_WORDS, ASKING_WORDS } from './words/word-lists.ts';

/** Some words of a question, one after the other: from the first up to behind the last. */
export type Range = { readonly from: number; readonly to: number };

/** How far a name may reach into the words that were taken for its frame. */
const REACH = 3;

type IsFrame = (key: string) => boolean;

const FRAMES: readonly IsFrame[] = [isAsking, isEmptyWord, isTalk];
const GERMAN_FRAMES: readonly IsFrame[] = [
  isAskingInEither,
  (key) => isEmptyWord(key) || isAskingInGerman(key),
  (key) => isTalk(key) || isAsideInGerman(key),
];

/**
 * What is left of a question without the words around it, in ever smaller ranges: "what is the context, for a beginner" →
 * all of it, "context for a beginner", "context". Each range is inside the one before it.
 */
export function narrow(tokens: readonly Token[]): Range[] {
  const ranges: Range[] = [{ from: 0, to: tokens.length }];
  const frames = isAskedInGerman(tokens) ? GERMAN_FRAMES : FRAMES;
  for (const isFrame of frames) {
    const range = trim(tokens, ranges.at(-1) ?? { from: 0, to: 0 }, isFrame);
    const last = ranges.at(-1);
    if (range.from < range.to && (range.from !== last?.from || range.to !== last.to)) ranges.push(range);
  }
  return ranges;
}

/** The widest name that takes in a range and perhaps some of the words before and behind it: "to-do list". */
export function widen(tokens: readonly Token[], { from, to }: Range, names: NameIndex): Range | undefined {
  const isNameWord = (index: number) => names.words.isForm(tokens[index]?.form ?? '');
  let first = from;
  while (first > 0 && from - first < REACH && isNameWord(first - 1)) first -= 1;
  let last = to;
  while (last < tokens.length && last - to < REACH && isNameWord(last)) last += 1;
  for (let start = first; start <= from; start += 1) {
    for (let end = last; end >= to; end -= 1) {
      if (end - start > names.longest) continue;
      if (names.lookUp(squash(tokens, start, end)).length > 0) return { from: start, to: end };
    }
  }
  return undefined;
}

/** Whether the words outside a range do nothing but ask what it means. */
export function isOnlyAsked(tokens: readonly Token[], { from, to }: Range): boolean {
  const isFrame = isAskedInGerman(tokens) ? isAskingInEither : isAsking;
  return tokens.every(({ key }, index) => (index >= from && index < to) || isFrame(key));
}

/**
 * A platform's mention (<@U1>) or a typed one ("@lemma") is not part of the question, unless it is a term's name; nor is an
 * address.
 */
export function withoutMentions(text: string, names: NameIndex): string {
  if (!/[@<]|:\/\//.test(text)) return text;
  const isName = (mention: string) =>
    names.lookUp(squash(tokenise(mention))).some((surface) => surface.text.startsWith('@'));
  return text
    .replace(/\bhttps?:\/\/[^\s)>]+/gi, ' ')
    .replace(/<[@#!][^>]*>/g, ' ')
    .replace(/(?:^|\s)@[\p{L}\p{N}_-]+/gu, (mention) => (isName(mention) ? mention : ' '));
}

function trim(tokens: readonly Token[], { from, to }: Range, isFrame: IsFrame): Range {
  let [start, end] = [from, to];
  while (start < end && isFrame(tokens[start]?.key ?? '')) start += 1;
  while (end > start && isFrame(tokens[end - 1]?.key ?? '')) end -= 1;
  return { from: start, to: end };
}

function isAsking(key: string): boolean {
  return ASKING_WORDS.has(key);
}

function isAskingInEither(key: string): boolean {
  return isAsking(key) || isAskingInGerman(key);
}

function isTalk(key: string): boolean {
  return isEmptyWord(key) || ASIDE_WORDS.has(key);
}
