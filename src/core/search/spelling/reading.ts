import type { MendingEvidence } from '../confidence.ts';
import type { NameSpan } from '../names/find-names.ts';
import type { NameIndex, Surface } from '../names/name-index.ts';
import type { Range } from '../read-question.ts';
import type { Token } from '../words/tokenise.ts';
import { isLikelySlip } from './slips.ts';
import type { Correction } from './spelling-index.ts';

/** Some words with their typing errors mended in one way, run together, and what speaks for and against it. */
export type Reading = MendingEvidence & { readonly form: string };

export const NOTHING: Reading = {
  form: '',
  edits: 0,
  mended: 0,
  short: 0,
  doubtful: 0,
  unlikely: 0,
  support: 0,
  whole: false,
};

/** The reading with a word behind it that is right as it stands. */
export function withRight(reading: Reading, { form }: Token): Reading {
  return {
    form: reading.form + form,
    edits: reading.edits,
    mended: reading.mended,
    short: reading.short,
    doubtful: reading.doubtful,
    unlikely: reading.unlikely,
    support: reading.support + form.length,
    whole: reading.whole,
  };
}

/** The reading with a word behind it that had to be mended. */
export function withMended(
  reading: Reading,
  token: Token,
  { form, edits }: Correction,
  isWord: boolean,
): Reading {
  return {
    form: reading.form + form,
    edits: reading.edits + edits,
    mended: reading.mended + 1,
    short: reading.short + (Math.min(token.form.length, form.length) < 4 ? 1 : 0),
    doubtful: reading.doubtful + (isWord ? 1 : 0),
    unlikely: reading.unlikely + (edits > 1 || !isLikelySlip(token.form, form) ? 1 : 0),
    support: reading.support + (isWord ? 0 : Math.max(0, form.length - 2 * edits - 2)),
    whole: reading.whole,
  };
}

/** The reading of a range that is a name with the fewest edits; several names when they are equally near. */
export function bestReading(
  readings: readonly Reading[],
  names: NameIndex,
  { from, to }: Range,
): NameSpan | undefined {
  let fewest = Number.POSITIVE_INFINITY;
  let surfaces: Surface[] = [];
  for (const { form, edits } of readings) {
    if (edits === 0 || edits > fewest) continue;
    const found = names.lookUp(form);
    if (found.length === 0) continue;
    if (edits < fewest) surfaces = [];
    fewest = edits;
    surfaces.push(...found);
  }
  return surfaces.length > 0 ? { surfaces, from, to, edits: fewest } : undefined;
}
