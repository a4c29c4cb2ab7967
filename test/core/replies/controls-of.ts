import { encodeAction } from '../../../src/core/action.ts';
import type { Card } from '../../../src/core/card.ts';

/** The rows of a card, each control as “Label → code”. */
export function controlsOf({ rows }: Card): string[][] {
  return rows.map((row) =>
    (row.kind === 'buttons' ? row.buttons : row.options).map(
      ({ label, action }) => `${label} → ${encodeAction(action)}`,
    ),
  );
}
