import { styleText } from 'node:util';
import type { Card, CardPart } from '../core/card.ts';
import { cardToText } from '../core/card-to-text.ts';
import { markupToText } from '../core/markup/markup-to-text.ts';

const WIDTH = 88;

/** The card for a terminal: wrapped, with bold and dim where the terminal has colours, as plain text elsewhere. */
export function cardToTerminal(card: Card, colours: boolean): string {
  if (!colours) return wrap(cardToText(card));
  const style = (format: 'bold' | 'dim' | 'cyan', text: string) =>
    styleText(format, text, { validateStream: false });
  const related = cardToText({ ...card, title: '', subtitle: '', parts: [], footer: '' });
  return [
    style('bold', card.title) + (card.subtitle ? `\n${style('dim', card.subtitle)}` : ''),
    ...card.parts
      .flatMap(linesOf)
      .map(({ label, text }) => (label ? `${style('cyan', label)}\n${text}` : text)),
    style('dim', wrap(related)),
    card.footer ? style('dim', wrap(card.footer)) : '',
  ]
    .filter((text) => text.trim())
    .join('\n\n');
}

function linesOf(part: CardPart): { readonly label?: string | undefined; readonly text: string }[] {
  switch (part.kind) {
    case 'text':
      return [{ label: part.label, text: wrap(markupToText(part.body)) }];
    case 'code':
      return [{ label: part.label, text: part.code.trimEnd().replace(/^/gm, '    ') }];
    case 'facts':
      return part.facts.map(({ label, body }) => ({ label, text: wrap(markupToText(body)) }));
  }
}

function wrap(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => (line.length <= WIDTH || line.startsWith('  ') ? [line] : breakLine(line)))
    .join('\n');
}

function breakLine(line: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current && current.length + 1 + word.length > WIDTH) {
      lines.push(current);
      current = word;
    } else {
      current = current ? `${current} ${word}` : word;
    }
  }
  return [...lines, current];
}
