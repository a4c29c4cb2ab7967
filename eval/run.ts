/**
 * Asks the term finder every question and prints how it does, by class.
 *
 *   --half fit|judge|all   which half of the questions (all)
 *   --set NAME             only this set: reference, jargon or wordnet; may be repeated
 *   --failures N           also prints up to N failures of each row
 *   --record               accepts the result as the one that later runs must not fall under
 *
 * Ends with 1 when the finder does worse than recorded.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatBars } from './bars.ts';
import { type Answered, type Evaluation, evaluate } from './evaluate.ts';
import { type Half, ROWS } from './question.ts';
import { findRegressions, type Recorded, readRecord, writeRecord } from './record.ts';
import { formatTable } from './table.ts';

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'all' },
    set: { type: 'string', multiple: true },
    failures: { type: 'string', default: '0' },
    record: { type: 'boolean', default: false },
  },
});

const halves = toHalves(values.half);
const evaluations = await evaluate(values.set);
for (const evaluation of evaluations) {
  console.log(`${formatTable(evaluation, halves)}\n\n${formatBars(evaluation, halves)}\n`);
  for (const line of listFailures(evaluation, Number(values.failures))) console.log(line);
}

const recorded: Recorded = existsSync('eval/recorded.json') ? readRecord() : {};
if (values.record) {
  writeRecord(evaluations, recorded);
  console.log('Recorded in eval/recorded.json.');
} else {
  const regressions = findRegressions(evaluations, recorded, halves);
  for (const regression of regressions) console.error(`Worse than recorded: ${regression}`);
  if (regressions.length > 0) process.exitCode = 1;
  else console.log('Nowhere worse than recorded.');
}

function toHalves(half: string): readonly Half[] {
  switch (half) {
    case 'all':
      return ['fit', 'judge'];
    case 'fit':
    case 'judge':
      return [half];
    default:
      throw new Error(`“${half}” is no half of the questions. Use fit, judge or all.`);
  }
}

/** The wrong cards first: they are the worst. */
function listFailures({ answers }: Evaluation, limit: number): string[] {
  if (limit <= 0) return [];
  return ROWS.flatMap((row) => {
    const failed = answers.filter(
      ({ question, half, right }) => question.row === row && halves.includes(half) && !right,
    );
    if (failed.length === 0) return [];
    const worstFirst = failed.sort((a, b) => Number(b.wrong) - Number(a.wrong)).slice(0, limit);
    return [`${row}: ${failed.length} failed`, ...worstFirst.map(toLine), ''];
  });
}

function toLine({ question: { question, class: kind, expect }, got, wrong }: Answered): string {
  return `  ${wrong ? '✗' : '·'} “${question}” → ${expect.join(', ') || (kind === 'ambiguous' ? 'any' : 'no card')}; got ${got}`;
}
