import type { Button, CardRow } from '../card.ts';

/** Discord shows at most five buttons in a row. */
export const ROW = 5;

export function inRows(buttons: readonly Button[], label?: string): CardRow[] {
  const rows: CardRow[] = [];
  for (let start = 0; start < buttons.length; start += ROW) {
    rows.push({ kind: 'buttons', ...(label ? { label } : {}), buttons: buttons.slice(start, start + ROW) });
  }
  return rows;
}
