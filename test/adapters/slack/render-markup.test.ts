import { describe, expect, it } from 'vitest';
import { renderCode, renderMarkup, renderStrong } from '../../../src/adapters/slack/render-markup.ts';
import type { Run } from '../../../src/core/markup/markup.ts';
import { literal, parseMarkup } from '../../../src/core/markup/parse-markup.ts';

const GAP = '\u200b';

function render(markdown: string): string {
  return renderMarkup(parseMarkup(markdown)).join('\n\n');
}

function renderRuns(...runs: Run[]): string {
  return renderMarkup([{ kind: 'paragraph', runs }]).join('');
}

describe('renderMarkup', () => {
  it.each([
    ['bold', 'is **very** slow', 'is *very* slow'],
    ['italic', 'is *very* slow', 'is _very_ slow'],
    ['bold and italic', '***both***', '*_both_*'],
    ['code', 'call `close(ch)`', 'call `close(ch)`'],
    ['bold code', '**`x`**', '*`x`*'],
    ['a link', '[the page](https://example.com/a)', '<https://example.com/a|the page>'],
    ['a list', '- one\n- two\n  - deep', '• one\n• two\n  ◦ deep'],
    ['a numbered list', '2. two\n3. three', '2. two\n3. three'],
    ['fenced code', '```go\ndefer f()\n```', '```\ndefer f()\n```'],
  ])('writes %s', (_what, markdown, expected) => {
    expect(render(markdown)).toBe(expected);
  });

  it('escapes what would ping or pass for a link', () => {
    expect(renderRuns({ text: '<!channel> & <@U123> <https://evil|here>' })).toBe(
      '&lt;!channel&gt; &amp; &lt;@U123&gt; &lt;https://evil|here&gt;',
    );
  });

  it.each([
    ['bold', '*loud*', `*${GAP}loud*${GAP}`],
    ['italics', '_soft_', `_${GAP}soft_${GAP}`],
    ['strike', '~gone~', `~${GAP}gone~${GAP}`],
    ['code', '`x`', `\`${GAP}x\`${GAP}`],
    ['an emoji', 'say :tada:', `say :${GAP}tada:`],
    ['a quote', '> said', `${GAP}&gt; said`],
  ])('keeps literal marks from becoming %s', (_what, text, expected) => {
    expect(renderMarkup(literal(text)).join('')).toBe(expected);
  });

  it('leaves marks inside a word alone', () => {
    expect(renderRuns({ text: 'snake_case and 2:30' })).toBe('snake_case and 2:30');
  });

  it('parts a mark from a letter beside it, and not from a space or a full stop', () => {
    expect(renderRuns({ text: 'pre' }, { text: 'fix', strong: true }, { text: '. ' })).toBe(
      `pre${GAP}*fix*. `,
    );
    expect(renderRuns({ text: 'a', strong: true }, { text: 'b', emphasis: true })).toBe(`*a*${GAP}_b_`);
  });

  it('keeps spaces and line breaks outside the marks', () => {
    expect(renderRuns({ text: ' a b \nc', strong: true })).toBe(' *a b* \n*c*');
  });

  it('can’t be thrown out of inline code or a block of code', () => {
    expect(renderRuns({ text: 'a`b` <!here>', code: true })).toBe('`a\u02cbb\u02cb &lt;!here&gt;`');
    expect(renderCode('x ``` <!here>\n*y*`')).toBe(
      `\`\`\`\nx \`\`${GAP}\` &lt;!here&gt;\n*y*\`${GAP}\n\`\`\``,
    );
  });

  it('leaves no empty line at the end of a block of code', () => {
    expect(renderCode('  x()\n\n')).toBe('```\n  x()\n```');
  });

  it('makes both parts of a link safe', () => {
    expect(renderRuns({ text: 'a|b>c', url: 'https://example.com/?q=1&x=<|>' })).toBe(
      '<https://example.com/?q=1&amp;x=%3C%7C%3E|a¦b&gt;c>',
    );
  });

  it('shows where a link really leads when its label is another address', () => {
    expect(renderRuns({ text: 'https://bank.example', url: 'https://evil.example/x' })).toBe(
      'https://bank.example (<https://evil.example/x>)',
    );
    expect(renderRuns({ text: 'https://bank.example/a', url: 'https://bank.example/b' })).toBe(
      '<https://bank.example/b|https://bank.example/a>',
    );
  });

  it('drops control characters', () => {
    expect(renderRuns({ text: 'a\u0000b\u0007c' })).toBe('abc');
  });
});

describe('renderStrong', () => {
  it('is one bold line', () => {
    expect(renderStrong('In\npractice *now*')).toBe(`*In practice *${GAP}now*${GAP}*`);
  });
});
