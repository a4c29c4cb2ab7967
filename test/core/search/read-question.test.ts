import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOnlyAsked,
  narrow,
  type Range,
  widen,
  withoutMentions,
} from '../../../src/core/search/read-question.ts';
import { toText } from '../../../src/core/search/words/text.ts';
import { glossaryOfNames } from '../glossary-of.ts';
import { indexesOf } from './indexes-of.ts';

const { names } = indexesOf(
  glossaryOfNames(['To-Do List'], ['Do Protocol'], ['Context'], ['The'], ['@Transactional'], ['hash']),
);

/** The words of a range, as they were typed. */
function wordsIn(text: string, { from, to }: Range): string {
  return toText(text)
    .tokens.slice(from, to)
    .map(({ raw }) => raw)
    .join(' ');
}

/** Where some words stand in a text, which holds them once. */
function rangeOf(text: string, words: string): Range {
  const { tokens } = toText(text);
  const length = words.split(' ').length;
  const from = tokens.findIndex((_, index) => wordsIn(text, { from: index, to: index + length }) === words);
  return { from, to: from + length };
}

describe('a question without the words around it', () => {
  it.each<[string, string[]]>([
    [
      'what is the context, for a beginner',
      ['what is the context for a beginner', 'context for a beginner', 'context'],
    ],
    ['context', ['context']],
    ['define: context', ['define context', 'context']],
    ['hi there, context please', ['hi there context please', 'hi there context', 'context']],
    ['sorry, stupid question: what is a context', ['sorry stupid question what is a context', 'context']],
    ['what is it', ['what is it', 'it']],
    ['', ['']],
  ])('is narrowed: %j', (question, expected) => {
    expect(narrow(toText(question).tokens).map((range) => wordsIn(question, range))).toEqual(expected);
  });

  it('lies inside the one before it, and is never empty but at first', () => {
    const words = fc.constantFrom('what', 'is', 'the', 'for', 'beginner', 'sorry', 'context', 'lock', 'hi');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (typed) => {
        const ranges = narrow(toText(typed.join(' ')).tokens);
        expect(ranges[0]).toEqual({ from: 0, to: typed.length });
        for (const [index, { from, to }] of ranges.entries()) {
          const before = ranges[index - 1];
          if (!before) continue;
          expect(from).toBeLessThan(to);
          expect(to - from).toBeLessThan(before.to - before.from);
          expect(from >= before.from && to <= before.to).toBe(true);
        }
      }),
    );
  });
});

describe('a name that reaches into the words around it', () => {
  it.each([
    ['what is a to-do list', 'list', 'to do list'],
    ['to do list, please', 'list', 'to do list'],
    ['how does the do protocol work', 'protocol', 'do protocol'],
    ['what is context', 'context', 'context'],
    ['what is the context', 'context', 'context'],
  ])('is widened: %j from %j to %j', (question, from, expected) => {
    const range = widen(toText(question).tokens, rangeOf(question, from), names);
    expect(range && wordsIn(question, range)).toBe(expected);
  });

  it.each([
    ['what is a list', 'list'],
    ['do lists of a protocol', 'protocol'],
    ['what is a to-do a list', 'list'],
    ['what is a journal', 'journal'],
  ])('is none in %j', (question, from) => {
    expect(widen(toText(question).tokens, rangeOf(question, from), names)).toBeUndefined();
  });
});

describe('a range that is only asked for', () => {
  it.each([
    ['what is a context', 'context', true],
    ['what does context mean exactly, please?', 'context', true],
    ['context', 'context', true],
    ['put it into context', 'context', false],
    ['what is a context switch', 'context', false],
    ['what is a context switch', 'context switch', true],
  ])('in %j: %j → %s', (question, words, expected) => {
    expect(isOnlyAsked(toText(question).tokens, rangeOf(question, words))).toBe(expected);
  });
});

describe('a question without its mentions', () => {
  it.each([
    ['<@U0LEMMA> what is a lock', '  what is a lock'],
    ['what is a lock <@!123>', 'what is a lock  '],
    ['<#C1|general> <!here> lock', '    lock'],
    ['@lemma what is a lock', '  what is a lock'],
    ['hey @some-body_1, lock', 'hey  , lock'],
    ['@transactional', '@transactional'],
    ['@lemma what is @Transactional?', '  what is @Transactional?'],
    // The name has no @ of its own.
    ['@hash', ' '],
    ['mail me@example.com', 'mail me@example.com'],
    ['a < b', 'a < b'],
    ['what is a lock', 'what is a lock'],
  ])('%j → %j', (question, expected) => {
    const left = withoutMentions(question, names);
    expect(left.replace(/\s+/g, ' ')).toBe(expected.replace(/\s+/g, ' '));
  });
});
