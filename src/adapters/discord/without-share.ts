import type { Card, CardRow } from '../../core/card.ts';

/** The card for a direct conversation, where there is nobody to share it with. */
export function withoutShare(card: Card): Card {
  return { ...card, rows: card.rows.flatMap(keepOthers) };
}

function keepOthers(row: CardRow): CardRow[] {
  if (row.kind === 'choice') return [row];
  const buttons = row.buttons.filter(({ action }) => action.kind !== 'share');
  return buttons.length > 0 ? [{ ...row, buttons }] : [];
}
