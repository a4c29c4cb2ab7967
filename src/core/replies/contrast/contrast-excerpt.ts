import { weighBlock, weighMarkup, weighRun, weighText } from '../../card-weight.ts';
import type { Block, Markup, Run } from '../../markup/markup.ts';
import { markupToText } from '../../markup/markup-to-text.ts';
import { splitRuns } from '../../markup/split-runs.ts';

/** A piece of text up to where a sentence ends, with the space behind it, or up to the end. */
const SENTENCE = /.*?(?:[.!?]["”’)]*\s+(?=[^\p{Ll}])|。)|.+$/gsu;
const ENDS = /(?:[.!?]["”’)]*|。)\s*$/u;

/**
 * A text whole where it weighs at most `limit`, else as many of its blocks and whole sentences from the start as do;
 * where not even one sentence fits, its words up to there. Never empty.
 */
export function excerpt(body: Markup, limit: number): Markup {
  if (weighMarkup(body) <= limit) return body;
  const kept: Block[] = [];
  let room = limit;
  for (const block of body) {
    const weight = weighBlock(block);
    if (weight > room) {
      kept.push(...beginningOf(block, room));
      break;
    }
    kept.push(block);
    room -= weight;
  }
  return kept.length > 0 ? kept : [wordsOf(body, limit)];
}

/** The part of a block that fits and stands for itself, or nothing. */
function beginningOf(block: Block, room: number): Block[] {
  switch (block.kind) {
    case 'code':
      return [];
    case 'list': {
      const items = block.items.filter(
        (_, index) => weighBlock({ kind: 'list', items: block.items.slice(0, index + 1) }) <= room,
      );
      return items.length > 0 ? [{ kind: 'list', items }] : [];
    }
    case 'paragraph': {
      const runs = wholeSentences(block.runs, room - 2);
      return runs.length > 0 ? [{ kind: 'paragraph', runs }] : [];
    }
  }
}

function wholeSentences(runs: readonly Run[], room: number): Run[] {
  const kept: Run[] = [];
  let whole: Run[] = [];
  let weight = 0;
  for (const run of runs) {
    let text = '';
    weight += weighRun({ ...run, text: '' });
    for (const piece of run.code ? [run.text] : (run.text.match(SENTENCE) ?? [])) {
      weight += weighText(piece);
      if (weight > room) return whole;
      text += piece;
      if (!run.code && ENDS.test(piece)) whole = [...kept, { ...run, text: text.trimEnd() }];
    }
    kept.push({ ...run, text });
  }
  return whole;
}

function wordsOf(body: Markup, limit: number): Block {
  const [line = []] = splitRuns([{ text: markupToText(body).replace(/\s+/g, ' ') }], limit - 3);
  return { kind: 'paragraph', runs: [{ text: `${line.map(({ text }) => text).join('')}…` }] };
}
