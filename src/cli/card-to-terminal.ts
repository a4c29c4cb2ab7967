import { styleText } from 'node:util';
import type { Card, CardPart, Fact } from '../core/card.ts';
import { cardToText } from '../core/card-to-text.ts';
import { markupToText } from '../core/markup/markup-to-text.ts';
import { inColumns } from './in-columns.ts';
import { wrap } from './wrap.ts';

const WIDTH = 88;

/**
 * The card for a terminal: wrapped, with bold and dim where the terminal has colours and facts side by side, as plain
 * text elsewhere.
 */
export function cardToTerminal(card: Card, colours: boolean): string {
  if (!colours) return wrap(cardToText(card), WIDTH);
  const related = cardToText({ ...card, title: '', subtitle: '', parts: [], footer: '' });
  return [
    style('bold', card.title) + (card.subtitle ? `\n${style('dim', card.subtitle)}` : ''),
    ...card.parts.flatMap(partToTerminal),
    style('dim', wrap(related, WIDTH)),
    card.footer ? style('dim', wrap(card.footer, WIDTH)) : '',
  ]
    .filter((text) => text.trim())
    .join('\n\n');
}

function partToTerminal(part: CardPart): string[] {
  switch (part.kind) {
    case 'text':
      return [underLabel(part.label, wrap(markupToText(part.body, 'code'), WIDTH))];
    case 'code':
      return [underLabel(part.label, part.code.trimEnd().replace(/^/gm, '    '))];
    case 'facts':
      return factsToTerminal(part.facts);
  }
}

/** Two and two side by side, as they are in a chat; a wide one has the line to itself. */
function factsToTerminal(facts: readonly Fact[]): string[] {
  const [one, other, ...rest] = facts;
  if (!one) return [];
  const [left, right] = [one, other].map((fact) => fact && toColumn(fact));
  const columns =
    left && right && !one.isWide && !other?.isWide
      ? inColumns([left, right], WIDTH, (text) => style('cyan', text))
      : undefined;
  if (columns) return [columns, ...factsToTerminal(rest)];
  return [underLabel(one.label, wrap(left?.text ?? '', WIDTH)), ...factsToTerminal(facts.slice(1))];
}

function toColumn({ label, body }: Fact) {
  return { label, text: markupToText(body, 'code') };
}

function underLabel(label: string | undefined, text: string): string {
  return label ? `${style('cyan', label)}\n${text}` : text;
}

function style(format: 'bold' | 'dim' | 'cyan', text: string): string {
  // An empty text keeps no codes behind, or it would pass for a line.
  return text && styleText(format, text, { validateStream: false });
}
