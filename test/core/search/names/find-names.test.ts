import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames, readExactly, scan } from '../../../../src/core/search/names/find-names.ts';
import { indexNames } from '../../../../src/core/search/names/name-index.ts';
import { squash, tokenise } from '../../../../src/core/search/words/tokenise.ts';
import { anyGlossary } from '../../any-glossary.ts';
import { glossaryOfNames } from '../../glossary-of.ts';
import { finish } from '../finish.ts';

const names = finish(
  indexNames(
    glossaryOfNames(
      ['Two-Phase Commit (2PC)'],
      ['Commit'],
      ['Circuit Breaker'],
      ['Circuit'],
      ['Breaker Panel Door'],
      ['Index (database)'],
      ['Index (maths)'],
      ['One Two Three Four Five Six Seven Eight'],
      ['Go'],
      ['goroutine'],
    ),
  ),
);

/** The names in a text with where they stand: "0-2 Circuit Breaker". */
function foundIn(text: string): string[] {
  return findNames(tokenise(text), names).map(
    ({ from, to, surfaces }) => `${from}-${to} ${surfaces.map((surface) => surface.text).join(' | ')}`,
  );
}

describe('the names in a text', () => {
  it.each<[string, string[]]>([
    ['a circuit breaker', ['1-3 Circuit Breaker']],
    ['the circuit, then the commit', ['1-2 Circuit', '4-5 Commit']],
    ['circuit breaker panel door', ['0-2 Circuit Breaker']],
    ['breaker panel door', ['0-3 Breaker Panel Door']],
    ['breaker panel', []],
    ['two phase commit', ['0-3 Two-Phase Commit']],
    ['2-phase commits', ['0-3 Two-Phase Commit']],
    ['twophase commit', ['0-2 Two-Phase Commit']],
    ['TwoPhaseCommit', ['0-1 Two-Phase Commit']],
    ['go routines and Go', ['0-2 goroutine', '3-4 Go']],
    ['indexes', ['0-1 Index | Index']],
    ['one two three four five six seven eight', ['0-8 One Two Three Four Five Six Seven Eight']],
    ['curcuit braker', []],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it('are told with no edits', () => {
    expect(findNames(tokenise('circuit'), names)).toMatchObject([{ edits: 0 }]);
  });
});

describe('any glossary', () => {
  /** Words that no name of these glossaries has. */
  const [before, behind] = ['qqq', 'zzz'] as const;

  it('has each of its names found between other words', () => {
    fc.assert(
      fc.property(anyGlossary(6), (glossary) => {
        const index = finish(indexNames(glossary));
        for (const { text, term } of index.surfaces) {
          const tokens = tokenise(`${before} ${text} ${behind}`);
          const own = tokens.slice(1, -1);
          // Signs alone are words only where nothing else stands, and so is a plus at the end of a name; names of more than
          // eight words are only found by themselves.
          if (own.length > 8 || squash(own) !== squash(tokenise(text))) continue;
          const found = findNames(tokens, index);
          expect(found).toMatchObject([{ from: 1, to: tokens.length - 1 }]);
          expect(found[0]?.surfaces.some((surface) => surface.term === term)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('hides no name behind its filter', () => {
    fc.assert(
      fc.property(anyGlossary(6), fc.infiniteStream(fc.nat(99)), (glossary, numbers) => {
        const index = finish(indexNames(glossary));
        const all = [...index.surfaces.map(({ text }) => text), before, 'twophase', 'locks'];
        const words = Array.from({ length: 12 }, () => all[(numbers.next().value ?? 0) % all.length]);
        const tokens = tokenise(words.join(' '));
        const expected = scan(tokens, index.longest, (from, to) => readExactly(tokens, index, from, to));
        expect(findNames(tokens, index)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});
