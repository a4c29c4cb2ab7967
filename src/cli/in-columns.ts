import { wrap } from './wrap.ts';

const GAP = 4;

/** Marks that take no room of their own, and signs that take twice as much: columns of them would not stand straight. */
const UNEVEN = /\p{M}|\p{Cf}|\p{Extended_Pictographic}|[\u1100-\u11ff\u2e80-\uffff]|[\u{10000}-\u{10ffff}]/u;

export type Column = { readonly label: string; readonly text: string };

/**
 * Two texts side by side, each under its label, in lines of at most `width` characters.
 * @returns undefined where they don't fit: a line can't be broken, or holds signs of another breadth.
 */
export function inColumns(
  pair: readonly [Column, Column],
  width: number,
  styleLabel: (text: string) => string,
): string | undefined {
  const room = Math.floor((width - GAP) / 2);
  const [left, right] = pair.map(({ label, text }) => ({
    labels: wrap(label, room).split('\n'),
    lines: wrap(text, room).split('\n'),
  }));
  if (!left || !right) return undefined;
  const all = [left, right].flatMap(({ labels, lines }) => [...labels, ...lines]);
  if (all.some((line) => line.length > room || UNEVEN.test(line))) return undefined;
  const rows = (ones: readonly string[], others: readonly string[], style = (text: string) => text) =>
    Array.from({ length: Math.max(ones.length, others.length) }, (_, index) => {
      const [one = '', other = ''] = [ones[index], others[index]];
      const pad = other ? ' '.repeat(room - one.length + GAP) : '';
      return `${style(one)}${pad}${other && style(other)}`;
    });
  return [...rows(left.labels, right.labels, styleLabel), ...rows(left.lines, right.lines)].join('\n');
}
