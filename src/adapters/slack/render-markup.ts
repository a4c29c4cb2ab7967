import type { Block, Markup, Run } from '../../core/markup/markup.ts';
import { escapeText } from './escape-text.ts';

/** Slack has no escape for its formatting marks; a zero-width space beside one keeps it a plain character. */
const GAP = '\u200b';

/** Each block of a markup in Slack's mrkdwn, in which only Lemma's own marks, links and code mean anything. */
export function renderMarkup(markup: Markup): string[] {
  return markup.map(renderBlock);
}

/** Bold text on one line. */
export function renderStrong(text: string): string {
  return renderRuns([{ text: text.replace(/\s+/g, ' '), strong: true }]);
}

/** A block of code; its own backticks can't end it, and its last line break would show as an empty line. */
export function renderCode(code: string): string {
  const safe = escapeText(code.trimEnd()).replaceAll('```', `\`\`${GAP}\``).replace(/`$/, `\`${GAP}`);
  return `\`\`\`\n${safe}\n\`\`\``;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return renderRuns(block.runs);
    case 'code':
      return renderCode(block.code);
    case 'list':
      return block.items
        .map(({ depth, number, runs }) => {
          const mark = number === undefined ? (depth === 0 ? '•' : '◦') : `${number}.`;
          return `${'  '.repeat(depth)}${mark} ${renderRuns(runs)}`;
        })
        .join('\n');
  }
}

function renderRuns(runs: readonly Run[]): string {
  let text = '';
  let afterMark = false;
  for (const run of runs) {
    const next = renderRun(run);
    const hasMark = Boolean(run.strong || run.emphasis || run.code);
    // Slack reads a mark only beside a space or punctuation: "pre*fix*" stays as typed.
    const touches = /[^\s([{"'“‘]$/u.test(text) && /^[^\s)\]}"'.,;:!?…’”]/u.test(next);
    text += (afterMark || hasMark) && touches ? GAP + next : next;
    afterMark = hasMark;
  }
  return text;
}

/** Marks don't reach over a line break and don't hold at a space, so each line gets its own, tight around the words. */
function renderRun(run: Run): string {
  return run.text
    .split('\n')
    .map((line) => {
      const words = line.trim();
      if (words === '') return line;
      const start = line.indexOf(words);
      return line.slice(0, start) + renderWords(words, run) + line.slice(start + words.length);
    })
    .join('\n');
}

function renderWords(words: string, { url, code, emphasis, strong }: Run): string {
  let text = url ? renderLink(words, url) : code ? renderInlineCode(words) : renderLiteral(words);
  if (emphasis) text = `_${text}_`;
  if (strong) text = `*${text}*`;
  return text;
}

/** U+02CB looks like a backtick and does not end the code. */
function renderInlineCode(words: string): string {
  return `\`${escapeText(words).replaceAll('`', 'ˋ')}\``;
}

function renderLink(label: string, url: string): string {
  const target = escapeText(url.replace(/[<>|\s`]/g, encodeURIComponent));
  if (pretendsToBeElsewhere(label, url)) return `${renderLiteral(label)} (<${target}>)`;
  return `<${target}|${renderLiteral(label).replaceAll('|', '¦')}>`;
}

/** A label that is itself an address has to be the one it leads to. */
function pretendsToBeElsewhere(label: string, url: string): boolean {
  if (!/^(https?:\/\/|www\.)/i.test(label)) return false;
  const shown = label.startsWith('http') ? label : `https://${label}`;
  return !URL.canParse(shown) || new URL(shown).host !== new URL(url).host;
}

/** Text that means itself: no bold or code by accident, no emoji by name, no quote at the start of a line. */
function renderLiteral(text: string): string {
  const plain = text
    .replace(/(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])/gu, `$&${GAP}`)
    .replace(/:(?=[\w+'-]+:)/g, `:${GAP}`)
    .replace(/^>/gm, `${GAP}>`);
  return escapeText(plain);
}
