import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Markup, Run } from '../../../src/core/markup/markup.ts';
import { literal, parseMarkup } from '../../../src/core/markup/parse-markup.ts';

function runsOf(markup: Markup): readonly Run[] {
  return markup.flatMap((block: Block) => {
    if (block.kind === 'code') return [{ text: block.code }];
    return block.kind === 'list' ? block.items.flatMap(({ runs }) => runs) : block.runs;
  });
}

const wordsOf = (markup: Markup) =>
  runsOf(markup)
    .map(({ text }) => text)
    .join('');

describe('a paragraph', () => {
  it.each<[string, Run[]]>([
    ['plain', [{ text: 'plain' }]],
    ['**bold** text', [{ text: 'bold', strong: true }, { text: ' text' }]],
    [
      '*slanted*, _too_',
      [{ text: 'slanted', emphasis: true }, { text: ', ' }, { text: 'too', emphasis: true }],
    ],
    [
      '**a *b***',
      [
        { text: 'a ', strong: true },
        { text: 'b', strong: true, emphasis: true },
      ],
    ],
    ['`a*b`', [{ text: 'a*b', code: true }]],
    ['[a](https://a.example)', [{ text: 'a', url: 'https://a.example' }]],
    ['[`a`](http://a.example)', [{ text: 'a', code: true, url: 'http://a.example' }]],
    ['<https://a.example>', [{ text: 'https://a.example', url: 'https://a.example' }]],
    ['two\nlines', [{ text: 'two lines' }]],
    ['two  \nlines', [{ text: 'two\nlines' }]],
    ['\\*no\\* &amp; &lt;', [{ text: '*no* & <' }]],
  ])('%j', (text, runs) => {
    expect(parseMarkup(text)).toEqual([{ kind: 'paragraph', runs }]);
  });

  it.each(['[a](javascript:alert(1))', '[a](data:text/html,x)', '[a](ftp://a.example)', '[a](/etc/passwd)'])(
    'makes a word of a link that leads elsewhere: %j',
    (text) => {
      expect(parseMarkup(text)).toEqual(literal('a'));
    },
  );

  it('makes a word of a link that no card has room for', () => {
    expect(parseMarkup(`[a](https://a.example/${'b'.repeat(400)})`)).toEqual(literal('a'));
  });
});

describe('what the small Markdown does not have', () => {
  it.each([
    ['# Heading', 'Heading'],
    ['> quoted', 'quoted'],
    ['<b>html</b>', '<b>html</b>'],
    ['<div>\nhtml\n</div>', '<div>\nhtml\n</div>'],
    ['![picture](a.png)', 'picture'],
    ['~~gone~~', '~~gone~~'],
    ['| a | b |', '| a | b |'],
    ['- <i>x</i>', '<i>x</i>'],
    ['- a\n\n  b', 'a\nb'],
    ['- a\n\n  > b', 'a\nb'],
  ])('keeps its words: %j', (text, words) => {
    expect(wordsOf(parseMarkup(text))).toBe(words);
  });

  it.each(['***', '---', '[a]: https://a.example', '```\n```', '#'])(
    'stays as it is when nothing is left: %j',
    (text) => {
      expect(parseMarkup(text)).toEqual(literal(text));
    },
  );
});

describe('a list', () => {
  it('has lines of a depth, and numbers where it is ordered', () => {
    expect(parseMarkup('- a\n  - **b**\n\n3. c\n4. d')).toEqual([
      {
        kind: 'list',
        items: [
          { depth: 0, runs: [{ text: 'a' }] },
          { depth: 1, runs: [{ text: 'b', strong: true }] },
        ],
      },
      {
        kind: 'list',
        items: [
          { depth: 0, number: 3, runs: [{ text: 'c' }] },
          { depth: 0, number: 4, runs: [{ text: 'd' }] },
        ],
      },
    ]);
  });

  it('goes no deeper than five', () => {
    const [list] = parseMarkup(`${'- '.repeat(50)}x`);
    const items = list?.kind === 'list' ? list.items : [];
    expect(items.at(-1)).toEqual({ depth: 5, runs: [{ text: 'x' }] });
  });
});

describe('code', () => {
  it('keeps its lines and its language', () => {
    expect(parseMarkup('```go\nfunc f() {\n\n}\n```')).toEqual([
      { kind: 'code', language: 'go', code: 'func f() {\n\n}' },
    ]);
  });

  it('may be indented instead', () => {
    expect(parseMarkup('    x = 1')).toEqual([{ kind: 'code', code: 'x = 1' }]);
  });

  it('has no language that does not look like one', () => {
    expect(parseMarkup(`\`\`\`${'x'.repeat(500)}\ncode\n\`\`\``)).toEqual([{ kind: 'code', code: 'code' }]);
  });
});

it('never fails, loses all words, nor links to anything but the web', () => {
  const pieces = [
    'a',
    ' ',
    '\n',
    '\n\n',
    '*',
    '**',
    '_',
    '`',
    '```',
    '[',
    '](',
    ')',
    '<',
    '>',
    '!',
    '#',
    '- ',
    '1. ',
    '&',
    '|',
  ];
  const text = fc.string({
    unit: fc.constantFrom(...pieces, 'javascript:', 'https://a.example'),
    maxLength: 200,
  });
  fc.assert(
    fc.property(text, (markdown) => {
      const markup = parseMarkup(markdown);
      expect(markup.length > 0).toBe(markdown.trim() !== '');
      for (const { url = 'https://' } of runsOf(markup)) expect(url).toMatch(/^https?:\/\//);
    }),
    { numRuns: 1_000 },
  );
});
