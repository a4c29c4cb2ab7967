import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { parseMarkup } from '../../../../src/core/markup/parse-markup.ts';
import { MarkupView } from '../../../../src/web/site/parts/markup-view.tsx';

const html = (markdown: string) => renderToString(h(MarkupView, { markup: parseMarkup(markdown) }));

it.each([
  ['plain & <b>', '<p>plain &amp; &lt;b></p>'],
  [
    '**bold *both*** `a < b`',
    '<p><strong>bold </strong><strong><em>both</em></strong> <code>a &lt; b</code></p>',
  ],
  ['one\\\ntwo', '<p>one<br/>two</p>'],
  ['```go\nx := 1\n```', '<pre tabindex="0"><code>x := 1</code></pre>'],
  ['- a\n  - b\n  - c\n- d', '<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>'],
  ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
  ['- a\n  1. b\n- c', '<ul><li>a<ol start="1"><li>b</li></ol></li><li>c</li></ul>'],
  [
    '[a](https://a.example)',
    '<p><a href="https://a.example" rel="external noopener noreferrer nofollow">a</a></p>',
  ],
  ['[a](javascript:x)', '<p>a</p>'],
])('%j', (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});
