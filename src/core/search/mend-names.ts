import { isMended, type MendingEvidence } from './confidence.ts';
import { editDistance } from './edit-distance.ts';
import { isEmptyWord, rankOf } from './english.ts';
import { type NameSpan, type ReadName, readExactly, scan } from './find-names.ts';
import { lazily } from './lazily.ts';
import type { NameIndex, Surface } from './name-index.ts';
import type { Shortlist } from './shortlist-names.ts';
import { beginsAlike, isLikelySlip } from './slips.ts';
import type { Correction, SpellingIndex } from './spelling-index.ts';
import { squash, type Token, tokenise } from './tokenise.ts';

type Indexes = {
  readonly names: NameIndex;
  readonly spelling: SpellingIndex;
  /** Whether a word was surely meant as it stands. */
  readonly isWord: (token: Token) => boolean;
  readonly shortlist: Shortlist;
};

/** The most readings of a few misspelt words that are tried. */
const READINGS = 96;

const UNMENDED = { form: '', edits: 0, mended: 0, short: 0, doubtful: 0, unlikely: 0, support: 0 };

/** Names that are compared letter by letter with some words, and how many letters of these there are for an edit. */
const LIKELY_NAMES = 64;
const LETTERS_AN_EDIT = 4;
const SHORTEST_RUN = 6;

/** Parts of a word that ran together with another have at least so many letters. */
const PART = 3;

/** Names with typing errors, and those without, longest first where they overlap. */
export function findMisspelt(tokens: readonly Token[], indexes: Indexes): NameSpan[] {
  const mend = createMender(tokens, indexes, false);
  return scan(
    tokens,
    indexes.names.longest,
    (from, to) => readExactly(tokens, indexes.names, from, to) ?? mend(from, to),
  );
}

/** Reads the whole of a question as one misspelt name: then more may be mended than among other words. */
export function mendWhole(
  tokens: readonly Token[],
  from: number,
  to: number,
  indexes: Indexes,
): NameSpan | undefined {
  return to - from > indexes.names.longest ? undefined : createMender(tokens, indexes, true)(from, to);
}

type Reading = MendingEvidence & { readonly form: string };

function createMender(
  tokens: readonly Token[],
  { names, spelling, isWord, shortlist }: Indexes,
  whole: boolean,
): ReadName {
  const alone = tokens.map((token) => lazily(() => correctionsOf(token, false)));
  const inCompany = whole ? tokens.map((token) => lazily(() => correctionsOf(token, true))) : alone;
  const areWords = tokens.map((token) => lazily(() => isWord(token)));
  return (from, to) => mendEach(from, to) ?? mendMerged(from, to) ?? mendRun(from, to);

  /** A plural or possessive may be misspelt as such: "acces" is nearer to "access" than its singular "acce". */
  function correctionsOf({ form, key }: Token, company: boolean): readonly Correction[] {
    const corrections = spelling.correct(key, company);
    return key === form ? corrections : [...corrections, ...spelling.correct(form, company)];
  }

  /** Each word by itself: "curcuit braker". */
  function mendEach(from: number, to: number): NameSpan | undefined {
    const corrections = to - from > 1 ? inCompany : alone;
    let readings: Reading[] = [
      { form: '', edits: 0, mended: 0, short: 0, doubtful: 0, unlikely: 0, support: 0, whole },
    ];
    for (let index = from; index < to && readings.length > 0; index += 1) {
      const token = tokens[index];
      if (!token) return undefined;
      readings = readings.flatMap((reading) => {
        const options = (corrections[index]?.() ?? []).map((correction) =>
          withMended(reading, token, correction, areWords[index]?.() ?? false),
        );
        return spelling.knows(token.form) ? [withRight(reading, token), ...options] : options;
      });
      if (readings.length > READINGS)
        readings = readings.sort((a, b) => a.edits - b.edits).slice(0, READINGS);
    }
    return best(readings, from, to);
  }

  /** One word that ran together of two, with an error in one of them: "circuitbraker". */
  function mendMerged(from: number, to: number): NameSpan | undefined {
    const token = tokens[from];
    if (!token || to - from > 1 || areWords[from]?.()) return undefined;
    const { form: merged } = token;
    const readings: Reading[] = [];
    for (let at = PART; at <= merged.length - PART; at += 1) {
      const [left, right] = [merged.slice(0, at), merged.slice(at)];
      if (spelling.knows(left)) {
        for (const { form, edits } of spelling.correct(right))
          readings.push({ ...UNMENDED, form: left + form, edits, mended: 1, support: left.length, whole });
      }
      if (spelling.knows(right)) {
        for (const { form, edits } of spelling.correct(left))
          readings.push({ ...UNMENDED, form: form + right, edits, mended: 1, support: right.length, whole });
      }
    }
    return best(readings, from, to);
  }

  /** Several words against whole names, when words fell apart or more than one is wrong: "back presure", "infr a code". */
  function mendRun(from: number, to: number): NameSpan | undefined {
    const joined = squash(tokens, from, to);
    if (!whole || to - from < 2 || joined.length < SHORTEST_RUN) return undefined;
    const readings = shortlist(tokens.slice(from, to), LIKELY_NAMES).flatMap((surface): Reading[] => {
      const words = tokenise(surface.text);
      const form = squash(words);
      const limit = Math.min(3, Math.floor(joined.length / LETTERS_AN_EDIT));
      const edits = beginsAlike(joined, form) ? editDistance(joined, form, limit) : Number.POSITIVE_INFINITY;
      if (edits > limit) return [];
      const others = tokens
        .slice(from, to)
        .filter((token) => !words.some((word) => word.form === token.form) && !isEmptyWord(token.key));
      if (others.length === 0) return [];
      const strange = others.filter((token) => isWord(token));
      return [{ ...UNMENDED, form, edits, mended: 1, doubtful: strange.length, whole }];
    });
    return best(readings, from, to);
  }

  function best(readings: readonly Reading[], from: number, to: number): NameSpan | undefined {
    let edits = Number.POSITIVE_INFINITY;
    let surfaces: Surface[] = [];
    for (const reading of readings) {
      if (reading.edits === 0 || reading.edits > edits || !isMended(reading)) continue;
      const found = names.lookUp(reading.form);
      if (found.length === 0) continue;
      if (reading.edits < edits) surfaces = [];
      edits = reading.edits;
      surfaces.push(...found);
    }
    return surfaces.length > 0 ? { surfaces, from, to, edits } : undefined;
  }
}

function withRight(reading: Reading, { form }: Token): Reading {
  return { ...reading, form: reading.form + form, support: reading.support + form.length };
}

function withMended(reading: Reading, token: Token, { form, edits }: Correction, isWord: boolean): Reading {
  return {
    ...reading,
    form: reading.form + form,
    edits: reading.edits + edits,
    mended: reading.mended + 1,
    short: reading.short + (Math.min(token.form.length, form.length) < 4 ? 1 : 0),
    doubtful: reading.doubtful + (isWord ? 1 : 0),
    support: reading.support + (isWord ? 0 : Math.max(0, form.length - 2 * edits - 2)),
    unlikely: reading.unlikely + (edits > 1 || !isLikelySlip(token.form, form) ? 1 : 0),
  };
}

/** Whether a word is English enough to have been meant as it stands. */
export function isCommonWord({ key, form }: Token): boolean {
  if (isEmptyWord(key) || /\p{N}/u.test(key)) return true;
  return Number.isFinite(rankOf(key)) || Number.isFinite(rankOf(form));
}
