import { expect, it } from 'vitest';
import { markupToText } from '../../../src/core/markup/markup-to-text.ts';
import { parseMarkup } from '../../../src/core/markup/parse-markup.ts';

it.each([
  ['**Bold** and `code`', 'Bold and code'],
  ['One.\n\nTwo.', 'One.\n\nTwo.'],
  ['- a\n  - b\n- c', '• a\n  • b\n• c'],
  ['1. a\n2. b', '1. a\n2. b'],
  ['```go\nx := 1\n```', 'x := 1'],
  ['[Raft](https://raft.github.io)', 'Raft (https://raft.github.io)'],
  ['<https://raft.github.io>', 'https://raft.github.io'],
  ['', ''],
])('writes %j as %j', (markdown, text) => {
  expect(markupToText(parseMarkup(markdown))).toBe(text);
});

it('keeps the marks of code where they are wanted', () => {
  const body = parseMarkup('**Type** `/define`:\n\n- `acid`\n\n```go\nx := 1\n```');
  expect(markupToText(body, 'code')).toBe('Type `/define`:\n\n• `acid`\n\nx := 1');
});
