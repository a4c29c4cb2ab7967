import type { Action } from './action.ts';
import type { Card, CardPart, CardRow } from './card.ts';
import { markupToText } from './markup/markup-to-text.ts';

/** The card as plain text that stands alone: for notifications, screen readers, terminals and bare permissions. */
export function cardToText(card: Card): string {
  const listed = listedIn(card.parts);
  return [
    card.subtitle ? `${card.title}\n${card.subtitle}` : card.title,
    ...card.parts.map(partToText),
    ...card.rows.flatMap((row) => rowToText(row, listed)),
    card.footer,
  ]
    .filter((text) => text)
    .join('\n\n');
}

function partToText(part: CardPart): string {
  if (part.kind === 'facts') {
    return part.facts.map(({ label, body }) => `${label}: ${markupToText(body, 'code')}`).join('\n\n');
  }
  const text = part.kind === 'code' ? part.code.trimEnd() : markupToText(part.body, 'code');
  return part.label ? `${part.label}: ${part.kind === 'code' ? '\n' : ''}${text}` : text;
}

/** Only what leads on to terms, or answers a question, is worth reading out; Share, Delete and Back mean nothing without the button. A choice leaves out what the card lists anyway. */
function rowToText(row: CardRow, listed: ReadonlySet<string>): string[] {
  if (row.kind === 'search') return [];
  if (row.kind === 'choice') {
    const options = row.options
      .filter(({ label, action }) => !listed.has(label) && !isWayToPages(action))
      .map(({ label }) => label);
    return options.length > 0 ? [`${row.label}: ${options.join(', ')}`] : [];
  }
  const names = row.buttons
    .filter(({ action }) => (action.kind === 'open' && action.page === 0) || action.kind === 'answer')
    .map(({ label }) => label);
  return names.length > 0 && row.label ? [`${row.label}: ${names.join(', ')}`] : [];
}

/** The names at the beginnings of the lines of lists. */
function listedIn(parts: readonly CardPart[]): ReadonlySet<string> {
  const bodies = parts.flatMap((part) => (part.kind === 'text' ? part.body : []));
  return new Set(
    bodies.flatMap((block) =>
      block.kind === 'list' ? block.items.map(({ runs }) => runs[0]?.text ?? '') : [],
    ),
  );
}

/** Pages of a long list, and the whole of one, say nothing by their names. */
function isWayToPages(action: Action): boolean {
  if (action.kind === 'letters') return true;
  return (action.kind === 'browse' && !action.category) || (action.kind === 'tag' && !action.tag);
}
