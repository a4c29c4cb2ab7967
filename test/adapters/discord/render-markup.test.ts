import { describe, expect, it } from 'vitest';
import { renderCode, renderMarkup } from '../../../src/adapters/discord/render-markup.ts';
import type { Run } from '../../../src/core/markup/markup.ts';
import { parseMarkup } from '../../../src/core/markup/parse-markup.ts';

function renderRuns(...runs: Run[]): string {
  return renderMarkup([{ kind: 'paragraph', runs }]);
}

describe('renderMarkup', () => {
  it('writes the looks of a definition in Discord’s own syntax', () => {
    const markdown = 'A **strong**, *light* and `coded` [word](https://example.com/a_b).\n\nNext.';
    expect(renderMarkup(parseMarkup(markdown))).toBe(
      'A **strong**, *light* and `coded` [word](<https://example.com/a_b>).\n\nNext.',
    );
  });

  it('writes nested lists, numbered and not', () => {
    const markdown = '1. one\n2. two\n   - inner\n\n- other';
    expect(renderMarkup(parseMarkup(markdown))).toBe('1. one\n2. two\n  - inner\n\n- other');
  });

  it('writes fenced code with its language', () => {
    expect(renderMarkup(parseMarkup('```go\nx := 1\n```'))).toBe('```go\nx := 1\n```');
  });

  it.each([
    ['a ping in the text', 'hi <@1> @everyone', 'hi \\<\\@1\\> \\@everyone'],
    ['html', 'a <b>bold</b> b', 'a \\<b\\>bold\\</b\\> b'],
    ['a link of another scheme', '[x](javascript:alert)', 'x'],
    ['escaped syntax', '\\*no\\*', '\\*no\\*'],
  ])('keeps %s literal', (_what, markdown, expected) => {
    expect(renderMarkup(parseMarkup(markdown))).toBe(expected);
  });

  it('parts two marked runs, which would be read together', () => {
    expect(renderRuns({ text: 'a', strong: true }, { text: 'b', emphasis: true })).toBe('**a**\u200b*b*');
  });

  it('leaves spaces outside the marks', () => {
    expect(renderRuns({ text: 'a' }, { text: ' b ', strong: true }, { text: 'c' })).toBe('a **b** c');
  });

  it('writes no empty marks', () => {
    expect(renderRuns({ text: ' ', strong: true }, { text: '\u0000', code: true }, { text: 'x' })).toBe(' x');
  });

  it('keeps backticks inside inline code', () => {
    expect(renderRuns({ text: 'a`b', code: true })).toBe('``a`b``');
    expect(renderRuns({ text: '`', code: true })).toBe('`` ` ``');
    expect(renderRuns({ text: 'a``b', code: true })).toBe('``a`\u200b`b``');
  });

  it('shows the address beside a label that looks like another address', () => {
    expect(renderRuns({ text: 'https://bank.example', url: 'https://evil.example' })).toBe(
      'https\\://bank.example (<https://evil.example>)',
    );
    expect(renderRuns({ text: 'https://a.example/x', url: 'https://a.example/x' })).toBe(
      '<https://a.example/x>',
    );
  });

  it('lets no address end before its end', () => {
    expect(renderRuns({ text: 'x', url: 'https://a.example/(b)>c' })).toBe(
      '[x](<https://a.example/%28b%29%3Ec>)',
    );
  });
});

describe('renderCode', () => {
  it('can’t be closed by its content', () => {
    expect(renderCode('a\n```\n@everyone')).toBe('```\na\n`\u200b`\u200b`\n@everyone\n```');
  });

  it('drops a language that is no plain word', () => {
    expect(renderCode('x', 'c++')).toBe('```c++\nx\n```');
    expect(renderCode('x', 'a b`')).toBe('```\nx\n```');
  });
});
