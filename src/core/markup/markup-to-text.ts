import type { Block, Markup, Run } from './markup.ts';

/** Whether code keeps its backticks: in `/define acid` they say what to type, in a line of a list they are in the way. */
type Marks = 'code' | 'none';

/** The words alone, for notifications, screen readers and terminals: blocks stand apart by a blank line. */
export function markupToText(markup: Markup, marks: Marks = 'none'): string {
  return markup.map((block) => blockToText(block, marks)).join('\n\n');
}

function blockToText(block: Block, marks: Marks): string {
  switch (block.kind) {
    case 'paragraph':
      return runsToText(block.runs, marks);
    case 'code':
      return block.code;
    case 'list':
      return block.items
        .map(
          ({ depth, number, runs }) =>
            `${'  '.repeat(depth)}${number ?? '•'}${number ? '.' : ''} ${runsToText(runs, marks)}`,
        )
        .join('\n');
  }
}

/** A link keeps its address in brackets, unless the address is the text. */
function runsToText(runs: readonly Run[], marks: Marks): string {
  return runs
    .map(({ text, code, url }) => {
      const words = code && marks === 'code' ? `\`${text}\`` : text;
      return url && url !== text ? `${words} (${url})` : words;
    })
    .join('');
}
