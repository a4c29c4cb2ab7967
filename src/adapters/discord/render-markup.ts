import type { Block, ListItem, Markup, Run } from '../../core/markup/markup.ts';
import { cleanText, escapeText, separateBackticks } from './escape-text.ts';

/** Writes a markup in Discord's Markdown. All of its text is literal; only its looks become syntax. */
export function renderMarkup(markup: Markup): string {
  return markup.map(renderBlock).join('\n\n');
}

/** A fenced block; its content can't close the fence. */
export function renderCode(code: string, language = ''): string {
  const known = /^[\w+#.-]{1,20}$/.test(language) ? language : '';
  return `\`\`\`${known}\n${separateBackticks(code).trimEnd()}\n\`\`\``;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return renderRuns(block.runs);
    case 'list':
      return block.items.map(renderItem).join('\n');
    case 'code':
      return renderCode(block.code, block.language);
  }
}

function renderItem({ depth, number, runs }: ListItem): string {
  const indent = '  '.repeat(depth);
  const mark = number === undefined ? '-' : `${number}.`;
  return `${indent}${mark} ${renderRuns(runs).replaceAll('\n', ' ')}`;
}

/** A zero-width space parts two neighbours with marks: `**a***b*` would be read as something else. */
function renderRuns(runs: readonly Run[]): string {
  let text = '';
  let marked = false;
  for (const run of runs) {
    const isMarked = Boolean(run.strong || run.emphasis || run.code);
    const rendered = renderRun(run);
    if (rendered === '') continue;
    text += marked && isMarked && !/\s$/.test(text) ? `\u200b${rendered}` : rendered;
    marked = isMarked;
  }
  return text;
}

/** Marks that touch a space on their inner side are not read as marks, so outer spaces stay outside. */
function renderRun(run: Run): string {
  const whole = cleanText(run.text);
  const inner = whole.trim();
  if (inner === '') return whole;
  const start = whole.indexOf(inner);
  const text = run.code ? renderInlineCode(inner) : escapeText(inner);
  const marks = `${run.strong ? '**' : ''}${run.emphasis ? '*' : ''}`;
  const looks = `${marks}${run.url ? renderLink(text, inner, run.url) : text}${marks}`;
  return `${whole.slice(0, start)}${looks}${whole.slice(start + inner.length)}`;
}

function renderInlineCode(code: string): string {
  const safe = separateBackticks(code);
  if (!safe.includes('`')) return `\`${safe}\``;
  const start = safe.startsWith('`') ? ' ' : '';
  const end = safe.endsWith('`') ? ' ' : '';
  return `\`\`${start}${safe}${end}\`\``;
}

/** A label that looks like an address stands beside the real one, so that it can't promise another place. */
function renderLink(label: string, text: string, url: string): string {
  const address = encodeAddress(url);
  if (text === url) return `<${address}>`;
  return /:\/\/|www\./i.test(text) ? `${label} (<${address}>)` : `[${label}](<${address}>)`;
}

/** Whatever could end the address early is percent-encoded, which leads to the same place. */
function encodeAddress(url: string): string {
  return url.replace(
    /[\s<>()\\`|]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
