import type { Count, Evaluation } from './evaluate.ts';
import { type Half, ROWS } from './question.ts';

/** Rows whose questions have a right card, without the descriptions that share no word with the entry. */
const ANSWERABLE = ROWS.filter(
  (row) => row !== 'ambiguous' && row !== 'description, none shared' && !row.startsWith('unrelated'),
);
const UNRELATED = ROWS.filter((row) => row.startsWith('unrelated'));

const HEAD = ['', 'asked', 'right', 'first five', 'wrong card', 'unsure'];

/** The table of one set: shares of the questions in per cent, and the wrong cards also in numbers. */
export function formatTable({ name, terms, counts }: Evaluation, halves: readonly Half[]): string {
  const of = (rows: readonly string[]): Count =>
    sum(halves.flatMap((half) => rows.flatMap((row) => counts[half][row] ?? [])));
  const lines = ROWS.map((row) => toCells(row, of([row])));
  const totals = [
    toCells('answerable, but for “none shared”', of(ANSWERABLE)),
    toCells('answerable, all', of([...ANSWERABLE, 'description, none shared'])),
    toCells('unrelated, all', of(UNRELATED)),
  ];
  const asked = [...lines, ...totals].filter(([, count]) => count !== '0');
  const widths = HEAD.map((title, column) =>
    Math.max(title.length, ...asked.map((cells) => cells[column]?.length ?? 0)),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const body = [HEAD, ...asked].map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  body.splice(body.length - totals.length, 0, rule);
  body.splice(1, 0, rule);
  return [`${name}: ${terms} terms, ${halves.join(' + ')}`, ...body].join('\n');
}

function toCells(row: string, { asked, right, inFive, wrong, unsure }: Count): string[] {
  const share = (part: number): string => `${((100 * part) / Math.max(1, asked)).toFixed(1)} %`;
  // For what is unrelated there is nothing to find: it is right to show no card, and any card is wrong.
  const five = row.startsWith('unrelated') ? '' : share(inFive);
  return [row, String(asked), share(right), five, `${wrong} = ${share(wrong)}`, share(unsure)];
}

function sum(counts: readonly Count[]): Count {
  const add = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
  return {
    asked: add('asked'),
    right: add('right'),
    inFive: add('inFive'),
    wrong: add('wrong'),
    unsure: add('unsure'),
  };
}
