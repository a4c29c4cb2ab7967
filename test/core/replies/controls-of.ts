import { type Action, encodeAction } from '../../../src/core/action.ts';
import type { Card, CardRow } from '../../../src/core/card.ts';

/** The rows of a card, each control as “Label → code”. */
export function controlsOf({ rows }: Card): string[][] {
  return rows.map((row) => controlsIn(row).map(({ label, action }) => `${label} → ${encodeAction(action)}`));
}

function controlsIn(row: CardRow): readonly { readonly label: string; readonly action: Action }[] {
  switch (row.kind) {
    case 'buttons':
      return row.buttons;
    case 'choice':
      return row.options;
    case 'search':
      return [{ label: row.label, action: { kind: 'search' } }];
  }
}
