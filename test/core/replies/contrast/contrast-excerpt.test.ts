import { describe, expect, it } from 'vitest';
import { weighMarkup } from '../../../../src/core/card-weight.ts';
import { markupToText } from '../../../../src/core/markup/markup-to-text.ts';
import { parseMarkup } from '../../../../src/core/markup/parse-markup.ts';
import { excerpt } from '../../../../src/core/replies/contrast/contrast-excerpt.ts';

const textOf = (markdown: string, limit: number) => markupToText(excerpt(parseMarkup(markdown), limit));

describe('an excerpt', () => {
  it('is the whole text where it fits', () => {
    const body = parseMarkup('One **word**. Two.');
    expect(excerpt(body, weighMarkup(body))).toBe(body);
  });

  it.each([
    ['One is here. Two is there. Three is far.', 40, 'One is here. Two is there.'],
    ['One is here. Two is there. Three is far.', 30, 'One is here.'],
    ['It is **bold. Really.** And it goes on, on and on.', 55, 'It is bold. Really.'],
    [
      'Use it, e.g. so, and on and on and on and on. More of it is here.',
      65,
      'Use it, e.g. so, and on and on and on and on.',
    ],
    ['これは一つ。これは二つ。これは三つです。', 22, 'これは一つ。これは二つ。'],
    ['A first.\n\nA second one that is long. And on.', 45, 'A first.'],
    ['- one\n- two\n- three', 36, '• one\n• two'],
    ['Before.\n\n```\nlong code that has no room here\n```', 40, 'Before.'],
  ])('of %j is whole sentences', (markdown, limit, text) => {
    expect(textOf(markdown, limit)).toBe(text);
    expect(weighMarkup(excerpt(parseMarkup(markdown), limit))).toBeLessThanOrEqual(limit);
  });

  it.each([
    ['words and words and words and words and words', 40, 'words and words and words…'],
    ['```\nlong code that has no room here at all\n```', 40, 'long code that has no room…'],
    ['- one that is so very long that it has no room', 40, '• one that is so very long…'],
    ['x'.repeat(100), 40, `${'x'.repeat(29)}…`],
  ])('of %j, which has no sentence of that length, is as many words', (markdown, limit, text) => {
    expect(textOf(markdown, limit)).toBe(text);
    expect(weighMarkup(excerpt(parseMarkup(markdown), limit))).toBeLessThanOrEqual(limit);
  });
});
