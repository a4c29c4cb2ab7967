import type { Block, ListItem, Markup, Run } from '../../markup/markup.ts';
import { findNames } from './mask-names.ts';

/**
 * A text with all that names a term blanked out, in words, code and links alike, also where a name runs over marks and
 * lines. Addresses of links go altogether.
 */
export function mask(body: Markup, names: readonly string[], blank: string): Markup {
  const pieces = readPieces(body);
  const isHidden = findNames(pieces.map(({ before, text }) => before + text).join(''), names);
  let at = 0;
  const masked = pieces.map(({ before, text, isStart }) => {
    const start = at + before.length;
    at = start + text.length;
    return blankOut(text, start, isStart);
  });
  return writePieces(body, masked);

  function blankOut(text: string, start: number, isStart: boolean): string {
    let left = '';
    for (let index = 0; index < text.length; index += 1) {
      if (!isHidden[start + index]) left += text[index];
      // One blank a name, and one more on each line that it goes over.
      else if (!isHidden[start + index - 1] || (index === 0 && isStart)) left += blank;
    }
    return left;
  }
}

type Piece = {
  readonly text: string;
  /** A line break where the piece begins a line. */
  readonly before: '\n' | '';
  /** It begins a line or what stands behind its number. */
  readonly isStart: boolean;
};

/** All that a reader sees, numbers of lists included. */
function readPieces(body: Markup): Piece[] {
  const pieces: Piece[] = [];
  const add = (texts: readonly string[], before: Piece['before']) => {
    for (const [index, text] of texts.entries())
      pieces.push({ text, before: index === 0 ? before : '', isStart: index === 0 });
  };
  for (const block of body) {
    if (block.kind === 'code') add([block.code], '\n');
    else if (block.kind === 'paragraph') add(textsOf(block.runs), '\n');
    else
      for (const { number, runs } of block.items) {
        add([numeral(number)], '\n');
        add(textsOf(runs), '');
      }
  }
  return pieces;
}

function textsOf(runs: readonly Run[]): string[] {
  return runs.map(({ text }) => text);
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
