import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardPart as AnyPart } from '../../src/core/card.ts';
import { CARD_WEIGHT, weighPart } from '../../src/core/card-weight.ts';
import type { Block, Run } from '../../src/core/markup/markup.ts';
import { markupToText } from '../../src/core/markup/markup-to-text.ts';
import { literal, parseMarkup } from '../../src/core/markup/parse-markup.ts';
import { paginate as paginateAny } from '../../src/core/paginate.ts';

/** Facts are never cut; the tests here are about what is. */
type CardPart = Exclude<AnyPart, { kind: 'facts' }>;
const paginate = (parts: readonly CardPart[]) => paginateAny(parts) as readonly CardPart[][];

/** The most that a part may weigh to fit a Slack section of 3,000 characters. */
const SECTION = 3_000;

const text = (words: string, label?: string): CardPart => ({
  kind: 'text',
  ...(label ? { label } : {}),
  body: literal(words.trim()),
});
const wordsOf = (parts: readonly CardPart[]) =>
  parts.map((part) => (part.kind === 'code' ? part.code : markupToText(part.body))).join('');

/** The text of all runs, each once: a link that is cut in two bears its address twice. */
const literalOf = (parts: readonly CardPart[]) =>
  wordsOf(
    parts.map((part) => (part.kind === 'code' ? part : { ...part, body: part.body.map(withoutAddresses) })),
  );

function withoutAddresses(block: Block): Block {
  const strip = (runs: readonly Run[]) => runs.map(({ url: _, ...run }) => run);
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: strip(block.runs) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, runs: strip(item.runs) })) };
    case 'code':
      return block;
  }
}

it('puts what fits on one page, as it is', () => {
  const parts = [text('one'), text('two', 'In practice')];
  expect(paginate(parts)).toEqual([parts]);
});

it('has one page of nothing', () => {
  expect(paginate([])).toEqual([[]]);
});

it('starts a page rather than cut a part that fits one', () => {
  const half = text('word '.repeat(400));
  expect(paginate([half, half])).toEqual([[half], [half]]);
});

it('cuts a text that fits no section after a sentence, and labels its first piece only', () => {
  const sentence = 'This is a sentence of some length that says a little. ';
  const pages = paginate([text(sentence.repeat(80), 'In practice')]);
  const pieces = pages.flat();
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.map(({ label }) => label)).toEqual(['In practice', ...pieces.slice(1).map(() => undefined)]);
  for (const piece of pieces) expect(wordsOf([piece])).toMatch(/a little\.$/);
});

it('cuts code between lines, and keeps its language', () => {
  const line = '    if err != nil { return err }\n';
  const pages = paginate([{ kind: 'code', language: 'go', code: line.repeat(120).trimEnd() }]);
  const pieces = pages.flat();
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces) {
    expect(piece).toMatchObject({ kind: 'code', language: 'go' });
    expect(
      wordsOf([piece])
        .split('\n')
        .every((each) => `${each}\n` === line),
    ).toBe(true);
  }
});

describe('any parts', () => {
  const pieces = [
    'word ',
    'end. ',
    '\n',
    '\n\n',
    '- ',
    '  - ',
    '1. ',
    '```\n',
    '`',
    '**',
    '&',
    '<',
    '[a](https://a.example/?b=c&d=e) ',
    '🍕',
    'é',
  ];
  const long = fc
    .tuple(
      fc.string({ unit: fc.constantFrom(...pieces), minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 150 }),
    )
    .map(([words, times]) => words.repeat(times).slice(0, 2_500));
  const label = fc.string({ unit: fc.constantFrom(...'ab &'), minLength: 1, maxLength: 60 });
  const look = fc.constant(true as const);
  const url = fc.constantFrom('https://a.example', `https://a.example/?${'&'.repeat(380)}`);
  /** Runs of every look that add up to at most so long a text, as no more is ever parsed. */
  const runs = fc
    .tuple(
      long,
      fc.array(
        fc.record(
          { length: fc.integer({ min: 1, max: 900 }), strong: look, emphasis: look, code: look, url },
          { requiredKeys: ['length'] },
        ),
        { minLength: 1, maxLength: 12 },
      ),
    )
    .map(([words, looks]) => {
      let start = 0;
      return looks.flatMap(({ length, ...rest }, index): Run[] => {
        const end = index === looks.length - 1 ? words.length : start + length;
        const text = words.slice(start, end);
        start = end;
        return text ? [{ ...rest, text }] : [];
      });
    });
  const item = fc.record(
    { depth: fc.integer({ min: 0, max: 5 }), number: fc.integer({ min: 1, max: 99 }), runs },
    { requiredKeys: ['depth', 'runs'] },
  );
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), runs }),
    fc.record({ kind: fc.constant('list' as const), items: fc.array(item, { minLength: 1, maxLength: 6 }) }),
    fc.record(
      { kind: fc.constant('code' as const), language: fc.constant('go'), code: long },
      { requiredKeys: ['kind', 'code'] },
    ),
  );
  const part: fc.Arbitrary<CardPart> = fc.oneof(
    fc.record(
      { kind: fc.constant('text' as const), label, body: fc.array(block, { minLength: 1, maxLength: 4 }) },
      { requiredKeys: ['kind', 'body'] },
    ),
    fc.record(
      {
        kind: fc.constant('text' as const),
        label,
        body: long.filter((words) => words.length < 300).map(parseMarkup),
      },
      { requiredKeys: ['kind', 'body'] },
    ),
    fc.record(
      { kind: fc.constant('code' as const), label, language: fc.constant('go'), code: long },
      { requiredKeys: ['kind', 'code'] },
    ),
  );

  it('keep every page within a card, every part within a section, and lose no word', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const pages = paginate(parts);
        expect(pages.length).toBeGreaterThan(0);
        for (const page of pages) {
          expect(page.map(weighPart).reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(
            CARD_WEIGHT,
          );
          for (const each of page) expect(weighPart(each)).toBeLessThanOrEqual(SECTION);
        }
        const squeeze = (words: string) => words.replace(/[\s•\d.]/g, '');
        expect(squeeze(literalOf(pages.flat()))).toBe(squeeze(literalOf(parts)));
      }),
      { numRuns: 500 },
    );
  });
});
