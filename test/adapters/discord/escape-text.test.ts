import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, separateBackticks } from '../../../src/adapters/discord/escape-text.ts';
import { weighText } from '../../../src/core/card-weight.ts';

/** Text in which Discord's syntax is likely. */
const tricky = fc.string({
  unit: fc.constantFrom(
    ...'\\*_~`|[]()<>@#:-+./!& \n\t1aé𝒳\u0000\u202e'.split(''),
    'everyone',
    'http://',
    '<@1>',
    '```',
    ':smile:',
    '\ud800',
  ),
  maxLength: 40,
});

describe('escapeText', () => {
  it.each([
    ['**bold** and *it*', '\\*\\*bold\\*\\* and \\*it\\*'],
    ['snake_case', 'snake\\_case'],
    ['# heading', '\\# heading'],
    ['C# and F#', 'C\\# and F\\#'],
    ['issue #12', 'issue #12'],
    ['> quote', '\\> quote'],
    ['- item\n+ item', '\\- item\n\\+ item'],
    ['-# small', '\\-\\# small'],
    ['well-known', 'well-known'],
    ['1. first', '1\\. first'],
    ['version 1.2', 'version 1.2'],
    ['[click](https://evil.example)', '\\[click\\](https\\://evil.example)'],
    ['<@123> <@&4> <#5> <t:1:R>', '\\<\\@123\\> \\<\\@&4\\> \\<#5\\> \\<t\\:1:R\\>'],
    ['@everyone', '\\@everyone'],
    ['||spoiler||', '\\|\\|spoiler\\|\\|'],
    [':smile: at 12:30', '\\:smile: at 12:30'],
    ['back\\slash', 'back\\\\slash'],
    ['שלום עולם', 'שלום עולם'],
    ['a\u0000b\u202ec\r\nd', 'abc\nd'],
    ['half \ud83d', 'half \ufffd'],
    ['😀', '😀'],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('leaves no syntax outside of escapes, whatever the text', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const left = escapeText(text).replace(/\\[^A-Za-z0-9\s]/g, 'x');
        expect(left).not.toMatch(/[\\*_~`|[\]<>@]|:\/\/|^\s*(?:#+|[-+]|\d+\.)\s/m);
      }),
    );
  });

  it('keeps every visible character', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const shown = escapeText(text).replace(/\\([^A-Za-z0-9\s])/g, '$1');
        const expected = text
          .replaceAll('\u0000', '')
          .replaceAll('\u202e', '')
          .replace(/\p{Cs}/gu, '\ufffd');
        expect(shown).toBe(expected);
      }),
    );
  });

  it('never outgrows the weight by which core fills a card', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        expect(escapeText(text).length).toBeLessThanOrEqual(weighText(text));
      }),
    );
  });
});

describe('separateBackticks', () => {
  it('leaves no two backticks side by side', () => {
    expect(separateBackticks('a ``` b ` c')).toBe('a `\u200b`\u200b` b ` c');
    fc.assert(
      fc.property(tricky, (text) => {
        expect(separateBackticks(text)).not.toContain('``');
      }),
    );
  });
});
