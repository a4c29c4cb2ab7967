import type { Block, ListItem, Markup, Run } from '../markup/markup.ts';
import { findNames } from './mask-names.ts';

/**
 * A text with all that names a term blanked out, in words, code and links alike, also where a name runs over marks and
 * lines. Addresses of links go altogether.
 */
export function mask(body: Markup, names: readonly string[], blank: string): Markup {
  const pieces = readPieces(body);
  const whole = pieces.map(({ text, isNewLine }) => (isNewLine ? `\n${text}` : text)).join('');
  const isHidden = findNames(whole, names);
  let at = 0;
  const masked = pieces.map(({ text, isNewLine }) => {
    at += isNewLine ? 1 : 0;
    const start = at;
    at += text.length;
    return blankOut(text, start, isNewLine);
  });
  return writePieces(body, masked);

  function blankOut(text: string, start: number, isNewLine: boolean): string {
    let left = '';
    for (let index = 0; index < text.length; index += 1) {
      if (!isHidden[start + index]) left += text[index];
      // One blank a name, and one more on each line that it goes over.
      else if (!isHidden[start + index - 1] || (index === 0 && isNewLine)) left += blank;
    }
    return left;
  }
}

/** A stretch of a text, and whether it begins a line of its own. */
type Piece = { readonly text: string; readonly isNewLine: boolean };

/** All that a reader sees, numbers of lists included. */
function readPieces(body: Markup): Piece[] {
  const pieces: Piece[] = [];
  const line = (texts: readonly string[]) => {
    for (const [index, text] of texts.entries()) pieces.push({ text, isNewLine: index === 0 });
  };
  for (const block of body) {
    if (block.kind === 'code') line([block.code]);
    else if (block.kind === 'paragraph') line(block.runs.map(({ text }) => text));
    else for (const { number, runs } of block.items) line([numeral(number), ...runs.map(({ text }) => text)]);
  }
  return pieces;
}

function numeral(number: number | undefined): string {
  return number === undefined ? '' : `${number}. `;
}

/** The same text with other pieces, in the order in which they were read. */
function writePieces(body: Markup, pieces: readonly string[]): Markup {
  const next = pieces.values();
  const piece = () => next.next().value ?? '';
  const writeRuns = (runs: readonly Run[]) =>
    runs.map(({ url: _, ...run }): Run => ({ ...run, text: piece() })).filter(({ text }) => text !== '');
  const writeItem = ({ depth, number, runs }: ListItem): ListItem => {
    const isWhole = piece() === numeral(number);
    return { depth, ...(number !== undefined && isWhole ? { number } : {}), runs: writeRuns(runs) };
  };
  const writeBlock = (block: Block): Block => {
    switch (block.kind) {
      case 'code':
        return { kind: 'code', code: piece() };
      case 'paragraph':
        return { kind: 'paragraph', runs: writeRuns(block.runs) };
      case 'list':
        return { kind: 'list', items: block.items.map(writeItem) };
    }
  };
  return body.map(writeBlock);
}
