import type { Block, Markup, Run } from './markup.ts';

/** The words alone, for notifications, screen readers and terminals: blocks stand apart by a blank line. */
export function markupToText(markup: Markup): string {
  return markup.map(blockToText).join('\n\n');
}

function blockToText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return runsToText(block.runs);
    case 'code':
      return block.code;
    case 'list':
      return block.items
        .map(
          ({ depth, number, runs }) =>
            `${'  '.repeat(depth)}${number ?? '•'}${number ? '.' : ''} ${runsToText(runs)}`,
        )
        .join('\n');
  }
}

/** A link keeps its address in brackets, unless the address is the text. */
function runsToText(runs: readonly Run[]): string {
  return runs.map(({ text, url }) => (url && url !== text ? `${text} (${url})` : text)).join('');
}
