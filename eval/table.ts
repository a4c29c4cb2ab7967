import type { Count, Evaluation } from './evaluate.ts';
import { type Half, ROWS } from './question.ts';
import { countOf, DESCRIPTIONS, NAMED, UNRELATED } from './rows.ts';

/** Rows that are also counted together, below the rule. */
const TOTALS: ReadonlyMap<string, readonly string[]> = new Map([
  ['all that give a name', NAMED],
  ['the same, and 2+ words shared', [...NAMED, 'description, 2+ words shared']],
  ['all answerable', [...NAMED, ...DESCRIPTIONS]],
  ['all unrelated', UNRELATED],
]);

const HEAD = ['', 'asked', 'right', 'first five', 'wrong card', 'unsure'];

/** The table of one set: shares of the questions in per cent, and the wrong cards also in numbers. */
export function formatTable({ name, terms, counts }: Evaluation, halves: readonly Half[]): string {
  const rows = ROWS.map((row) => toCells(row, countOf(counts, halves, [row])));
  const totals = [...TOTALS].map(([title, together]) => toCells(title, countOf(counts, halves, together)));
  const body = [HEAD, ...rows.filter(([, asked]) => asked !== '0'), ...totals];
  const widths = HEAD.map((_, column) => Math.max(...body.map((cells) => cells[column]?.length ?? 0)));
  const lines = body.map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  lines.splice(lines.length - totals.length, 0, rule);
  lines.splice(1, 0, rule);
  return [`${name}: ${terms} terms, ${halves.join(' + ')}`, ...lines].join('\n');
}

function toCells(row: string, { asked, right, inFive, wrong, unsure }: Count): string[] {
  const share = (part: number): string => `${((100 * part) / Math.max(1, asked)).toFixed(1)} %`;
  // For what is unrelated there is nothing to find: it is right to show no card, and any card is wrong.
  const five = row.includes('unrelated') ? '' : share(inFive);
  return [row, String(asked), share(right), five, `${wrong} = ${share(wrong)}`, share(unsure)];
}
