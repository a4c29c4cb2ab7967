import { describe, expect, it } from 'vitest';
import {
  isDescribed,
  isTerm,
  isUsedAsTerm,
  isWorthGuessing,
  type NameEvidence,
} from '../../../src/core/search/confidence.ts';
import type { Described } from '../../../src/core/search/description-index.ts';

const bare: NameEvidence = { strength: 'firm', asked: false, marked: false, unexplained: 0, edits: 0 };

describe('a name in a sentence', () => {
  it.each<[string, Partial<NameEvidence>, boolean]>([
    ['a firm name', {}, true],
    ['a firm name among a few other words', { unexplained: 6 }, true],
    ['a firm name in a speech', { unexplained: 7 }, false],
    ['a misspelt name', { edits: 1, unexplained: 1 }, true],
    ['a misspelt name among other words', { edits: 1, unexplained: 2 }, false],
    ['two everyday words', { strength: 'weak', unexplained: 1 }, true],
    ['two everyday words among others', { strength: 'weak', unexplained: 2 }, false],
    [
      'two everyday words among others, with a mark',
      { strength: 'weak', unexplained: 9, marked: true },
      true,
    ],
    ['an everyday word', { strength: 'plain' }, false],
    ['an everyday word that is asked for', { strength: 'plain', asked: true }, true],
    ['an everyday word with a mark', { strength: 'plain', marked: true }, true],
    ['an everyday word beside another', { strength: 'plain', asked: true, unexplained: 1 }, false],
    ['a misspelt everyday word', { strength: 'plain', asked: true, edits: 1 }, false],
  ])('%s: %o → %s', (_case, evidence, expected) => {
    expect(isTerm({ ...bare, ...evidence })).toBe(expected);
  });

  it.each([
    ['firm', false, true],
    ['weak', false, false],
    ['plain', false, false],
    ['weak', true, true],
    ['plain', true, true],
  ] as const)('in running text, %s and marked %s → %s', (strength, marked, expected) => {
    expect(isUsedAsTerm(strength, marked)).toBe(expected);
  });
});

describe('a description', () => {
  const good: Described = { term: 0, score: 10, coverage: 0.8, shared: 3, ask: 0 };
  const other: Described = { term: 1, score: 8, coverage: 0.4, shared: 2, ask: 0 };

  it.each<[string, Partial<Described>, Described | undefined, boolean]>([
    ['covered and well ahead', {}, other, true],
    ['covered and alone', {}, undefined, true],
    ['too close to the second', { score: 9 }, other, false],
    ['of too few words', { shared: 2 }, other, false],
    ['of too little of the question', { coverage: 0.7 }, other, false],
    ['near a way of asking', { ask: 0.7, shared: 2, coverage: 0.3, score: 9 }, other, true],
    [
      'near a way of asking, but so is another',
      { ask: 0.7, shared: 2, coverage: 0.3, score: 8.5 },
      other,
      false,
    ],
    ['near a way of asking by one word', { ask: 0.7, shared: 1, coverage: 0.3 }, other, false],
  ])('%s: %o', (_case, evidence, second, expected) => {
    expect(isDescribed({ ...good, ...evidence }, second)).toBe(expected);
  });

  it('is worth a guess when it shares two words and half of the question', () => {
    expect(isWorthGuessing({ ...good, coverage: 0.5, shared: 2 })).toBe(true);
    expect(isWorthGuessing({ ...good, coverage: 0.49, shared: 2 })).toBe(false);
    expect(isWorthGuessing({ ...good, coverage: 1, shared: 1 })).toBe(false);
  });
});
