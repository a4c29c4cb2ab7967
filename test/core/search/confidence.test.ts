import { describe, expect, it } from 'vitest';
import {
  isDescribed,
  isMended,
  isNearest,
  isTerm,
  isUsedAsTerm,
  isWorthGuessing,
  type MendingEvidence,
  type NameEvidence,
  type NearestEvidence,
  THRESHOLDS,
} from '../../../src/core/search/confidence.ts';
import type { Described } from '../../../src/core/search/descriptions/description.ts';

const bare: NameEvidence = {
  strength: 'firm',
  asked: false,
  marked: false,
  spelledOut: false,
  compound: false,
  unexplained: 0,
  beside: 0,
  edits: 0,
};

describe('a name in a sentence', () => {
  it.each<[string, Partial<NameEvidence>, boolean]>([
    ['a firm name', {}, true],
    ['a firm name among a few other words', { unexplained: 2, beside: 2 }, true],
    ['a firm name among more of them', { unexplained: 3 }, false],
    ['a firm name that is asked for among many', { asked: true, unexplained: 6, beside: 9 }, true],
    ['a firm name that is asked for in a speech', { asked: true, unexplained: 7 }, false],
    ['a firm name beside many words, though all are explained', { beside: 3 }, false],
    ['a part of something longer', { compound: true }, false],
    ['a part of something longer that is asked for', { compound: true, asked: true }, false],
    ['a part of something longer in code marks', { compound: true, spelledOut: true }, false],
    ['a misspelt name', { edits: 1, unexplained: 1 }, true],
    ['a misspelt name among other words', { edits: 1, unexplained: 2 }, false],
    ['a misspelt name that is asked for among other words', { edits: 1, asked: true, unexplained: 2 }, false],
    ['two everyday words', { strength: 'weak', unexplained: 1 }, true],
    ['two everyday words among others', { strength: 'weak', unexplained: 2 }, false],
    [
      'two everyday words among others, with a mark',
      { strength: 'weak', unexplained: 2, marked: true },
      true,
    ],
    ['two everyday words among many, with a mark', { strength: 'weak', unexplained: 3, marked: true }, false],
    ['two everyday words that are asked for', { strength: 'weak', unexplained: 6, asked: true }, true],
    ['two misspelt everyday words', { strength: 'weak', unexplained: 1, edits: 1 }, true],
    ['an everyday word', { strength: 'plain' }, false],
    ['an everyday word that is asked for', { strength: 'plain', asked: true }, true],
    ['an everyday word with a mark', { strength: 'plain', marked: true }, true],
    ['an everyday word beside another', { strength: 'plain', asked: true, unexplained: 1 }, false],
    [
      'an everyday word with a mark beside another',
      { strength: 'plain', marked: true, unexplained: 1 },
      false,
    ],
    ['an everyday word in code marks', { strength: 'plain', spelledOut: true, unexplained: 2 }, true],
    [
      'an everyday word in code marks among many',
      { strength: 'plain', spelledOut: true, unexplained: 3 },
      false,
    ],
    ['a misspelt everyday word', { strength: 'plain', asked: true, edits: 1 }, false],
    ['a misspelt everyday word in capitals', { strength: 'plain', spelledOut: true, edits: 1 }, false],
  ])('%s: %o → %s', (_case, evidence, expected) => {
    expect(isTerm({ ...bare, ...evidence })).toBe(expected);
  });

  it('bears as many other words as the thresholds say', () => {
    const strict = { ...THRESHOLDS, unexplained: 0, unexplainedAsked: 1, beside: 1 };
    expect(isTerm({ ...bare, unexplained: 1 }, strict)).toBe(false);
    expect(isTerm({ ...bare, unexplained: 1, asked: true }, strict)).toBe(true);
    expect(isTerm({ ...bare, unexplained: 2, asked: true }, strict)).toBe(false);
    expect(isTerm({ ...bare, beside: 2 }, strict)).toBe(false);
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

describe('a name with typing errors', () => {
  const slip: MendingEvidence = {
    edits: 1,
    mended: 1,
    short: 0,
    doubtful: 0,
    unlikely: 0,
    support: 0,
    whole: false,
  };

  it.each<[string, Partial<MendingEvidence>, boolean]>([
    ['a word that is none', {}, true],
    [
      'several words that are none, with errors that fingers seldom make',
      { mended: 3, edits: 4, unlikely: 3 },
      true,
    ],
    ['more than the most edits', { mended: 3, edits: 5, support: 20, whole: true }, false],
    ['a short word alone', { short: 1, whole: true }, false],
    ['a short word in company', { short: 1, support: 3 }, true],
    ['a short word in too little company', { short: 1, support: 2 }, false],
    ['two short words in company', { mended: 2, edits: 2, short: 2, support: 3 }, true],
    ['a real word without support', { doubtful: 1, whole: true }, false],
    ['a real word with too little support', { doubtful: 1, support: 2, whole: true }, false],
    ['a real word with support', { doubtful: 1, support: 3 }, true],
    [
      'a real word with support, and an error that fingers seldom make',
      { doubtful: 1, unlikely: 1, support: 9 },
      false,
    ],
    [
      'a short real word with support, the whole question',
      { doubtful: 1, short: 1, support: 3, whole: true },
      true,
    ],
    ['a short real word with support in a sentence', { doubtful: 1, short: 1, support: 9 }, false],
    ['two real words', { mended: 2, edits: 2, doubtful: 2, support: 20, whole: true }, false],
  ])('%s: %o → %s', (_case, evidence, expected) => {
    expect(isMended({ ...slip, ...evidence })).toBe(expected);
  });

  it('takes as many edits and as little support as the thresholds say', () => {
    const strict = { ...THRESHOLDS, mostEdits: 1, support: 5 };
    expect(isMended({ ...slip, edits: 2 }, strict)).toBe(false);
    expect(isMended({ ...slip, doubtful: 1, support: 4 }, strict)).toBe(false);
    expect(isMended({ ...slip, doubtful: 1, support: 5 }, strict)).toBe(true);
  });
});

describe('the only name that is near', () => {
  const near: NearestEvidence = { edits: 2, letters: 9, doubtful: 0, unlikely: 0, lost: 0 };

  it.each<[string, Partial<NearestEvidence>, boolean]>([
    ['two edits in nine letters', {}, true],
    ['two edits in just enough letters', { letters: 8 }, true],
    ['two edits in too few letters', { letters: 7 }, false],
    ['one edit in as many', { edits: 1, letters: 7 }, true],
    ['one real word', { doubtful: 1 }, true],
    ['two real words', { doubtful: 2 }, false],
    ['an error that fingers do not make', { unlikely: 1 }, false],
    ['a word of which too little is left', { lost: 1 }, false],
  ])('%s: %o → %s', (_case, evidence, expected) => {
    expect(isNearest({ ...near, ...evidence })).toBe(expected);
  });

  it('has as many letters for an edit as the thresholds say', () => {
    expect(isNearest(near, { ...THRESHOLDS, lettersAnEdit: 5 })).toBe(false);
  });
});

describe('a description', () => {
  const good: Described = { term: 0, score: 1.5, coverage: 0.8, shared: 3, rare: 0 };
  const other: Described = { term: 1, score: 1, coverage: 0.4, shared: 2, rare: 0 };

  it.each<[string, Partial<Described>, Described | undefined, boolean]>([
    ['covered and well ahead', {}, other, true],
    ['covered and alone', {}, undefined, true],
    ['of one word', { shared: 1, rare: 1, score: 9 }, undefined, false],
    ['of too little of the question', { coverage: 0.39 }, other, false],
    ['of just enough of the question', { coverage: 0.4 }, other, true],

    ['of three words that tell too little', { score: 0.99 }, undefined, false],
    ['of three words that tell just enough', { score: 1 }, undefined, true],
    ['of three words, too close to the second', { score: 1.31 }, other, false],
    ['of three words, just ahead', { score: 1.33 }, other, true],

    ['of two everyday words', { shared: 2, score: 9 }, undefined, false],
    ['of two words, one of them rare', { shared: 2, rare: 1, score: 9 }, undefined, false],
    ['of two rare words', { shared: 2, rare: 2 }, undefined, true],
    ['of two rare words that tell too little', { shared: 2, rare: 2, score: 1.39 }, undefined, false],
    ['of two rare words, too close to the second', { shared: 2, rare: 2, score: 1.59 }, other, false],
    ['of two rare words, just ahead', { shared: 2, rare: 2, score: 1.61 }, other, true],

    ['of four words that tell too little', { shared: 4, score: 1.09 }, undefined, false],
    ['of four words, just ahead', { shared: 4, score: 1.11 }, other, true],
    ['of many words, level with the second', { shared: 9, score: 1.5 }, { ...other, score: 1.4 }, false],
  ])('%s: %o', (_case, evidence, second, expected) => {
    expect(isDescribed({ best: { ...good, ...evidence }, second, isPhrase: false })).toBe(expected);
  });

  it.each<[string, Partial<Described>, boolean]>([
    ['of three everyday words', {}, false],
    ['of three words, one of them rare', { rare: 1 }, false],
    ['of three words, two of them rare', { rare: 2 }, true],
    ['of four words', { shared: 4 }, true],
  ])('that is a phrase %s: %o → %s', (_case, evidence, expected) => {
    expect(isDescribed({ best: { ...good, ...evidence }, second: other, isPhrase: true })).toBe(expected);
  });

  it('is held to the thresholds that are given', () => {
    const same = { two: 2, three: 2, more: 2 };
    const evidence = { best: good, second: other, isPhrase: false };
    expect(isDescribed(evidence, { ...THRESHOLDS, coverage: 0.81 })).toBe(false);
    expect(isDescribed(evidence, { ...THRESHOLDS, described: same })).toBe(false);
    expect(isDescribed(evidence, { ...THRESHOLDS, lead: same })).toBe(false);
  });

  it.each<[string, Partial<Described>, boolean]>([
    ['shares two words and a part of the question', { shared: 2, score: 0.55, coverage: 0.42 }, true],
    ['shares words that tell less', { shared: 2, score: 0.54, coverage: 0.42 }, false],
    ['shares less of the question', { shared: 2, score: 0.55, coverage: 0.41 }, false],
    ['shares one word alone', { shared: 1, score: 9, coverage: 1 }, false],
  ])('that %s: worth a guess? %o → %s', (_case, evidence, expected) => {
    expect(isWorthGuessing({ ...good, ...evidence })).toBe(expected);
  });
});
