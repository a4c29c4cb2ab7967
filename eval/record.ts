import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Count, Counts, Evaluation } from './evaluate.ts';
import type { Half } from './question.ts';

const RECORD = 'eval/recorded.json';

const count = z.strictObject({
  asked: z.int(),
  right: z.int(),
  inFive: z.int(),
  wrong: z.int(),
  unsure: z.int(),
});
const rows = z.record(z.string(), count);
const record = z.record(z.string(), z.strictObject({ fit: rows, judge: rows }));

/** The counts of each set when they were last accepted. */
export type Recorded = Readonly<Record<string, Counts>>;

export function readRecord(): Recorded {
  return record.parse(JSON.parse(readFileSync(RECORD, 'utf8')));
}

/** Keeps what was recorded of sets that were not asked this time. */
export function writeRecord(evaluations: readonly Evaluation[], earlier: Recorded): void {
  const now = Object.fromEntries(evaluations.map(({ name, counts }) => [name, counts]));
  writeFileSync(RECORD, `${JSON.stringify({ ...earlier, ...now }, undefined, 2)}\n`);
}

/** Where the finder does worse than it was recorded to, in words; empty when nowhere. */
export function findRegressions(
  evaluations: readonly Evaluation[],
  recorded: Recorded,
  halves: readonly Half[] = ['fit', 'judge'],
): string[] {
  return evaluations.flatMap(({ name, counts }) => {
    const ofSet = recorded[name];
    if (!ofSet) return [`${name}: nothing is recorded. Check the table, then run with --record.`];
    return halves.flatMap((half) => {
      const [before, now] = [ofSet[half], counts[half]];
      return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((row) =>
        compare(before[row], now[row]).map((worse) => `${name}, ${half}, ${row}: ${worse}`),
      );
    });
  });
}

function compare(before: Count | undefined, now: Count | undefined): string[] {
  if (before?.asked !== now?.asked) {
    return [
      `${now?.asked ?? 0} questions, ${before?.asked ?? 0} were recorded. Check the table, then run with --record.`,
    ];
  }
  if (!before || !now) return [];
  const worse: string[] = [];
  if (now.right < before.right) worse.push(`${now.right} right, it was ${before.right}`);
  if (now.inFive < before.inFive) worse.push(`${now.inFive} in the first five, it was ${before.inFive}`);
  if (now.wrong > before.wrong) worse.push(`${now.wrong} wrong cards, it was ${before.wrong}`);
  return worse;
}
