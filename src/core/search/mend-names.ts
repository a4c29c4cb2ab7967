import { isMended } from './confidence.ts';
import { isEmptyWord, rankOf } from './english.ts';
import { type NameSpan, readExactly, scan } from './find-names.ts';
import { lazily } from './lazily.ts';
import { mendRun } from './mend-run.ts';
import type { NameIndex } from './name-index.ts';
import type { Range } from './read-question.ts';
import { bestReading, NOTHING, type Reading, withMended, withRight } from './reading.ts';
import type { Shortlist } from './shortlist-names.ts';
import type { Correction, CorrectionOptions, SpellingIndex } from './spelling-index.ts';
import type { Token } from './tokenise.ts';

export type MendingIndexes = {
  readonly names: NameIndex;
  readonly spelling: SpellingIndex;
  readonly shortlist: Shortlist;
  /** Whether a word was surely meant as it stands. */
  readonly isWord: (token: Token) => boolean;
};

/** Reads misspelt names among some words. */
export type Mender = {
  /** The words of a range as one misspelt name: when they are all of the question, more may be mended. */
  whole(range: Range): NameSpan | undefined;
  /** Names with typing errors in a sentence, and those without, longest first where they overlap. */
  inside(): NameSpan[];
};

/** The most readings of a few misspelt words that are tried, and the most corrections of each word among others. */
const READINGS = 48;
const CORRECTIONS = 6;

/** So many words are compared with whole names. */
const LONGEST_RUN = 5;

/** Parts of a word that ran together with another have at least so many letters. */
const PART = 3;

export function createMender(tokens: readonly Token[], indexes: MendingIndexes): Mender {
  const { names, spelling, isWord } = indexes;
  const areWords = tokens.map((token) => lazily(() => isWord(token)));
  const alone = tokens.map((token) => lazily(() => correctionsOf(token, false)));
  const inCompany = tokens.map((token, index) =>
    // A real word that is two edits away is another word.
    lazily(() => correctionsOf(token, true, areWords[index]?.() ? 'near' : 'nearest').slice(0, CORRECTIONS)),
  );
  // Mostly the words that no name uses are the wrong ones.
  const ofUnknown = tokens.map(
    ({ form }, index) =>
      () =>
        spelling.knows(form) ? [] : (inCompany[index]?.() ?? []),
  );
  const ofUnknownFar = tokens.map(
    (token) => () =>
      spelling.knows(token.form) ? [] : correctionsOf(token, true, 'far').slice(0, CORRECTIONS),
  );
  // In a sentence a real word is never mended.
  const inSentence = tokens.map((_, index) => () => (areWords[index]?.() ? [] : (alone[index]?.() ?? [])));

  return {
    whole(range) {
      const { from, to } = range;
      if (to - from > names.longest) return undefined;
      if (to - from === 1) return mendEach(from, to, alone, true) ?? mendMerged(from, true);
      return (
        mendEach(from, to, ofUnknown, true) ??
        mendEach(from, to, inCompany, true) ??
        mendEach(from, to, ofUnknownFar, true) ??
        (to - from <= LONGEST_RUN ? mendRun(tokens, range, indexes) : undefined)
      );
    },
    inside() {
      return scan(tokens, names.longest, (from, to) => {
        const exact = readExactly(tokens, names, from, to);
        if (exact) return exact;
        return (
          mendEach(from, to, inSentence, false) ?? (to - from === 1 ? mendMerged(from, false) : undefined)
        );
      });
    },
  };

  /** A plural or possessive may be misspelt as such: "acces" is nearer to "access" than its singular "acce". */
  function correctionsOf(
    { form, key }: Token,
    inCompany: boolean,
    reach: CorrectionOptions['reach'] = 'nearest',
  ): readonly Correction[] {
    const corrections = spelling.correct(key, { inCompany, reach });
    return key === form ? corrections : [...corrections, ...spelling.correct(form, { inCompany, reach })];
  }

  /** Each word by itself: "curcuit braker". */
  function mendEach(
    from: number,
    to: number,
    corrections: readonly (() => readonly Correction[])[],
    whole: boolean,
  ): NameSpan | undefined {
    let readings: Reading[] = [{ ...NOTHING, whole }];
    for (let index = from; index < to; index += 1) {
      const token = tokens[index];
      if (!token) return undefined;
      const options = corrections[index]?.() ?? [];
      const isRight = spelling.knows(token.form);
      if (!isRight && options.length === 0) return undefined;
      const next: Reading[] = [];
      for (const reading of readings) {
        if (isRight) next.push(withRight(reading, token));
        for (const option of options) {
          const mended = withMended(reading, token, option, areWords[index]?.() ?? false);
          // Two signs that are against it are one too many, whatever comes behind.
          if (mended.doubtful < 2) next.push(mended);
        }
      }
      readings = next.length > READINGS ? next.sort((a, b) => a.edits - b.edits).slice(0, READINGS) : next;
    }
    return bestReading(
      readings.filter((reading) => isMended(reading)),
      names,
      { from, to },
    );
  }

  /** One word that ran together of two, with an error in one of them: "circuitbraker". */
  function mendMerged(from: number, whole: boolean): NameSpan | undefined {
    const token = tokens[from];
    if (!token || token.form.length < 2 * PART || areWords[from]?.()) return undefined;
    const readings: Reading[] = [];
    for (let at = PART; at <= token.form.length - PART; at += 1) {
      const [left, right] = [token.form.slice(0, at), token.form.slice(at)];
      const merged = { ...NOTHING, mended: 1, whole };
      if (spelling.knows(left)) {
        for (const { form, edits } of spelling.correct(right))
          readings.push({ ...merged, form: left + form, edits, support: left.length });
      }
      if (spelling.knows(right)) {
        for (const { form, edits } of spelling.correct(left))
          readings.push({ ...merged, form: form + right, edits, support: right.length });
      }
    }
    return bestReading(readings, names, { from, to: from + 1 });
  }
}

/** Whether a word is English enough to have been meant as it stands. */
export function isCommonWord({ key, form }: Token): boolean {
  if (isEmptyWord(key) || /\p{N}/u.test(key)) return true;
  return Number.isFinite(rankOf(key)) || Number.isFinite(rankOf(form));
}
