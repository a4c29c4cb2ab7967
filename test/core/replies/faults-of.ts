import { decodeAction, encodeAction } from '../../../src/core/action.ts';
import type { Card } from '../../../src/core/card.ts';
import { cardToText } from '../../../src/core/card-to-text.ts';
import {
  CARD_WEIGHT,
  FACT_WEIGHT,
  PART_WEIGHT,
  weighMarkup,
  weighPart,
} from '../../../src/core/card-weight.ts';
import { controlsOf } from './cards-from.ts';

/** What a card comes to that it must not. */
export function faultsOf(card: Card): string[] {
  const controls = controlsOf(card);
  const codes = controls.map(({ action }) => encodeAction(action));
  const faults = {
    'a long title': card.title.length > 120,
    'heavy parts': card.parts.reduce((sum, part) => sum + weighPart(part), 0) > CARD_WEIGHT,
    'a heavy part': card.parts.some((part) => part.kind !== 'facts' && weighPart(part) > PART_WEIGHT),
    'a heavy fact': card.parts.some(
      (part) => part.kind === 'facts' && part.facts.some(({ body }) => weighMarkup(body) > FACT_WEIGHT),
    ),
    'many rows': card.rows.length > 5,
    'many options': card.rows.some((row) => row.kind === 'choice' && row.options.length > 25),
    'an empty row': card.rows.some(
      (row) =>
        (row.kind === 'choice' && row.options.length === 0) ||
        (row.kind === 'buttons' && row.buttons.length === 0),
    ),
    'many buttons': card.rows.some((row) => row.kind === 'buttons' && row.buttons.length > 5),
    'twice the same action': new Set(codes).size < codes.length,
    'an action that is not read again': codes.some((code) => !decodeAction(code)),
    'a long label': controls.some(({ label, hint = '' }) => label.length > 75 || hint.length > 75),
    'no label': controls.some(({ label }) => label === ''),
    'no text': cardToText(card).trim() === '',
  };
  return Object.entries(faults).flatMap(([fault, is]) => (is ? [`${fault}: ${card.title}`] : []));
}
