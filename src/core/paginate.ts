import type { CardPart } from './card.ts';
import { CARD_WEIGHT, PART_WEIGHT, weighBlock, weighPart, weighText } from './card-weight.ts';
import type { Block, Markup } from './markup/markup.ts';
import { splitRuns } from './markup/split-runs.ts';

type CodePart = Extract<CardPart, { kind: 'code' }>;

const LINE_BREAK = weighText('\n');

/**
 * Lays parts out on pages that fit a card: nothing is dropped, and parts are cut only where they must be. There is
 * always at least one page.
 */
export function paginate(parts: readonly CardPart[]): readonly CardPart[][] {
  const pages: CardPart[][] = [[]];
  let room = CARD_WEIGHT;
  for (const piece of parts.flatMap(splitPart)) {
    const weight = weighPart(piece);
    if (weight > room) {
      pages.push([]);
      room = CARD_WEIGHT;
    }
    pages.at(-1)?.push(piece);
    room -= weight;
  }
  return pages.filter((page, index) => index === 0 || page.length > 0);
}

function splitPart(part: CardPart): CardPart[] {
  // Facts are small by themselves.
  if (part.kind === 'facts' || weighPart(part) <= PART_WEIGHT) return [part];
  const limit = PART_WEIGHT - 200;
  const pieces: CardPart[] =
    part.kind === 'code' ? splitCodePart(part, limit) : splitTextPart(part.body, limit);
  return pieces.map((piece, index) => (index === 0 && part.label ? { ...piece, label: part.label } : piece));
}

function splitCodePart({ language, code }: CodePart, limit: number): CardPart[] {
  return splitCode(code, limit).map((piece) => ({
    kind: 'code',
    code: piece,
    ...(language ? { language } : {}),
  }));
}

function splitTextPart(body: Markup, limit: number): CardPart[] {
  const blocks = body.flatMap((block) => splitBlock(block, limit));
  return packBlocks(blocks, limit).map((pack) => ({ kind: 'text', body: pack }));
}

function packBlocks(blocks: readonly Block[], limit: number): Block[][] {
  const packs: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const weight = weighBlock(block);
    if (weight > room) {
      packs.push([]);
      room = limit;
    }
    packs.at(-1)?.push(block);
    room -= weight;
  }
  return packs;
}

function splitBlock(block: Block, limit: number): Block[] {
  if (weighBlock(block) <= limit) return [block];
  switch (block.kind) {
    case 'paragraph':
      return splitRuns(block.runs, limit - 2).map((runs) => ({ kind: 'paragraph', runs }));
    case 'code':
      return splitCode(block.code, limit).map((code) => ({ ...block, code }));
    case 'list':
      return block.items.flatMap((item) =>
        splitRuns(item.runs, limit - 6 - 2 * item.depth).map(
          (runs): Block => ({ kind: 'list', items: [{ ...item, runs }] }),
        ),
      );
  }
}

/** Between lines; a single line that is too long is cut where the room ends. */
function splitCode(code: string, limit: number): string[] {
  const room = limit - 40;
  const pieces: string[] = [];
  let piece = '';
  let weight = 0;
  for (const line of code.split('\n').flatMap((line) => splitRuns([{ text: line, code: true }], room))) {
    const text = line.map((run) => run.text).join('');
    const more = weighText(text) + LINE_BREAK;
    if (piece && weight + more > room) {
      pieces.push(piece);
      piece = '';
      weight = 0;
    }
    piece = piece ? `${piece}\n${text}` : text;
    weight += more;
  }
  return piece ? [...pieces, piece] : pieces;
}
