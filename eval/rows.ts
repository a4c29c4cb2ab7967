import type { Count, Counts } from './evaluate.ts';
import { type Half, ROWS } from './question.ts';

export const UNRELATED: readonly string[] = ROWS.filter((row) => row.startsWith('unrelated'));
export const DESCRIPTIONS: readonly string[] = ROWS.filter((row) => row.startsWith('description'));
/** Rows whose questions hold the term's name in some form. */
export const NAMED: readonly string[] = ROWS.filter(
  (row) => row !== 'ambiguous' && !UNRELATED.includes(row) && !DESCRIPTIONS.includes(row),
);

/** The counts of several rows and halves together. */
export function countOf(counts: Counts, halves: readonly Half[], rows: readonly string[]): Count {
  const all = halves.flatMap((half) => rows.flatMap((row) => counts[half][row] ?? []));
  const add = (key: keyof Count): number => all.reduce((total, count) => total + count[key], 0);
  return {
    asked: add('asked'),
    right: add('right'),
    inFive: add('inFive'),
    wrong: add('wrong'),
    unsure: add('unsure'),
  };
}
