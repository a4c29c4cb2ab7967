import { isMended } from '../confidence.ts';
import { type NameSpan, readExactly, scan } from '../names/find-names.ts';
import type { Range } from '../read-question.ts';
import type { Token } from '../words/tokenise.ts';
import { mendRun } from './mend-run.ts';
import { mendWords } from './mend-words.ts';
import type { MendingIndexes } from './mending.ts';
import { bestReading, NOTHING, type Reading, withMended, withRight } from './reading.ts';
import type { Correction, CorrectionOptions } from './spelling-index.ts';

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

/** In so many words any may be the wrong one, and they are compared with whole names. */
const FEW_WORDS = 5;

/** More wrong words than this are no name. */
const MOST_WRONG = 3;

/** Parts of a word that ran together with another have at least so many letters. */
const PART = 3;

/** Which corrections of a word are tried: see `correct`. */
type Which = 'alone' | 'all' | 'unknown' | 'far' | 'sentence';

export function createMender(tokens: readonly Token[], indexes: MendingIndexes): Mender {
  const { names, spelling, isWord, thresholds } = indexes;
  const areWords: boolean[] = [];
  const known: Record<Which, (readonly Correction[])[]> = {
    alone: [],
    all: [],
    unknown: [],
    far: [],
    sentence: [],
  };

  return {
    whole(range) {
      const { from, to } = range;
      if (to - from > names.longest) return undefined;
      if (to - from === 1) return mendEach(range, 'alone', true) ?? mendMerged(from, true);
      // Mostly the words that no name uses are the wrong ones.
      const mended = mendEach(range, 'unknown', true);
      if (mended) return mended;
      const few = to - from > FEW_WORDS ? undefined : mendFew(range);
      return few ?? mendWords(tokens, range, indexes);
    },
    inside() {
      return scan(tokens, names.longest, (from, to) => {
        const exact = readExactly(tokens, names, from, to);
        if (exact) return exact;
        const each = mendEach({ from, to }, 'sentence', false);
        return each ?? (to - from === 1 ? mendMerged(from, false) : undefined);
      });
    },
  };

  /** Any of a few words may be wrong, though it is one of other names. */
  function mendFew(range: Range): NameSpan | undefined {
    return mendEach(range, 'all', true) ?? mendEach(range, 'far', true) ?? mendRun(tokens, range, indexes);
  }

  function isWordAt(index: number): boolean {
    const token = tokens[index];
    areWords[index] ??= token !== undefined && isWord(token);
    return areWords[index] ?? false;
  }

  function correctionsAt(index: number, which: Which): readonly Correction[] {
    const token = tokens[index];
    if (!token) return [];
    known[which][index] ??= correct(token, index, which);
    return known[which][index] ?? [];
  }

  function correct(token: Token, index: number, which: Which): readonly Correction[] {
    switch (which) {
      case 'alone':
        return correctionsOf(token, false);
      case 'all':
        // A real word that is two edits away is another word.
        return correctionsOf(token, true, isWordAt(index) ? 'near' : 'nearest').slice(0, CORRECTIONS);
      case 'unknown':
        return spelling.knows(token.form) ? [] : correctionsAt(index, 'all');
      case 'far':
        return spelling.knows(token.form) ? [] : correctionsOf(token, true, 'far').slice(0, CORRECTIONS);
      case 'sentence':
        // In a sentence a real word is never mended.
        return isWordAt(index) ? [] : correctionsAt(index, 'alone');
    }
  }

  /** A plural or possessive may be misspelt as such: "acces" is nearer to "access" than its singular "acce". */
  function correctionsOf(
    { form, key }: Token,
    inCompany: boolean,
    reach: CorrectionOptions['reach'] = 'nearest',
  ): readonly Correction[] {
    const corrections = spelling.correct(key, { inCompany, reach });
    return corrections.length > 0 || key === form
      ? corrections
      : spelling.correct(form, { inCompany, reach });
  }

  /** Whether each word is one of a name or can be mended into one: the cheap question before the dear one. */
  function canBeName({ from, to }: Range, which: Which): boolean {
    let wrong = 0;
    for (let index = from; index < to; index += 1) {
      if (!spelling.knows(tokens[index]?.form ?? '')) wrong += 1;
    }
    if (wrong > MOST_WRONG) return false;
    for (let index = from; index < to; index += 1) {
      if (!spelling.knows(tokens[index]?.form ?? '') && correctionsAt(index, which).length === 0)
        return false;
    }
    return true;
  }

  /** Each word by itself: "curcuit braker". */
  function mendEach({ from, to }: Range, which: Which, whole: boolean): NameSpan | undefined {
    if (!canBeName({ from, to }, which)) return undefined;
    let readings: Reading[] = [{ ...NOTHING, whole }];
    for (let index = from; index < to; index += 1) {
      const token = tokens[index];
      if (!token) return undefined;
      const options = correctionsAt(index, which);
      const isRight = spelling.knows(token.form);
      const next: Reading[] = [];
      for (const reading of readings) {
        if (isRight) next.push(withRight(reading, token));
        for (const option of options) {
          const mended = withMended(reading, token, option, isWordAt(index));
          // Two signs that are against it are one too many, whatever comes behind.
          if (mended.doubtful < 2) next.push(mended);
        }
      }
      readings = next.length > READINGS ? next.sort((a, b) => a.edits - b.edits).slice(0, READINGS) : next;
    }
    return bestReading(
      readings.filter((reading) => isMended(reading, thresholds)),
      names,
      { from, to },
    );
  }

  /** One word that ran together of two, with an error in one of them: "circuitbraker". */
  function mendMerged(from: number, whole: boolean): NameSpan | undefined {
    const token = tokens[from];
    if (!token || token.form.length < 2 * PART || isWordAt(from)) return undefined;
    const readings: Reading[] = [];
    for (let at = PART; at <= token.form.length - PART; at += 1) {
      const [left, right] = [token.form.slice(0, at), token.form.slice(at)];
      const merged = { ...NOTHING, mended: 1, whole };
      if (spelling.knows(left)) {
        for (const { form, edits } of spelling.correct(right, { reach: 'near' }))
          readings.push({ ...merged, form: left + form, edits, support: left.length });
      }
      if (spelling.knows(right)) {
        for (const { form, edits } of spelling.correct(left, { reach: 'near' }))
          readings.push({ ...merged, form: form + right, edits, support: right.length });
      }
    }
    return bestReading(readings, names, { from, to: from + 1 });
  }
}
