import fc from 'fast-check';
import { TRAIL_LENGTH } from '../../../../src/core/action.ts';
import type { Card, CardPart, CardRow, Fact } from '../../../../src/core/card.ts';
import { CARD_WEIGHT, FACT_WEIGHT, weighPart } from '../../../../src/core/card-weight.ts';
import type { Block, Run } from '../../../../src/core/markup/markup.ts';
import { paginate } from '../../../../src/core/paginate.ts';

/** Words among which Discord's syntax, pings, other scripts and broken characters are likely. */
const unit = fc.constantFrom(
  ...'abc de\nf*_~`|[]()<>@#:-+.!&"\\'.split(''),
  'word ',
  '@everyone',
  '<@123>',
  '<#9>',
  '```',
  '](https://evil.example)',
  '😀',
  'עברית',
  '\u0007',
  '\u202e',
);

const text = (maxLength: number) => fc.string({ unit, minLength: 1, maxLength });
const label = fc.string({ unit: fc.constantFrom(...'abc*<@ '.split('')), minLength: 1, maxLength: 75 });

const run: fc.Arbitrary<Run> = fc.record(
  {
    text: text(120),
    strong: fc.constant(true as const),
    emphasis: fc.constant(true as const),
    code: fc.constant(true as const),
    url: fc.webUrl({ withQueryParameters: true }),
  },
  { requiredKeys: ['text'] },
);

const runs = fc.array(run, { minLength: 1, maxLength: 8 });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), runs }),
  fc.record({ kind: fc.constant('code' as const), code: text(300) }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(fc.record({ depth: fc.nat(3), runs }), { minLength: 1, maxLength: 6 }),
  }),
);

const part: fc.Arbitrary<CardPart> = fc.oneof(
  fc.record(
    { kind: fc.constant('text' as const), label, body: fc.array(block, { minLength: 1, maxLength: 4 }) },
    { requiredKeys: ['kind', 'body'] },
  ),
  fc.record({ kind: fc.constant('code' as const), label, language: label, code: text(900) }),
);

const fact: fc.Arbitrary<Fact> = fc
  .record(
    { label, body: fc.array(block, { maxLength: 3 }), isWide: fc.boolean() },
    { requiredKeys: ['label', 'body'] },
  )
  .filter((each) => weighPart({ kind: 'facts', facts: [each] }) <= FACT_WEIGHT);

/**
 * As core makes them: laid out on pages by weight, so that each page keeps the weight of a card, with facts in the room
 * that is left.
 */
const parts = fc
  .tuple(fc.array(part, { maxLength: 8 }), fc.array(fact, { maxLength: 10 }))
  .map(([all, facts]): readonly CardPart[] => {
    const page = paginate(all)[0] ?? [];
    const weight = page.reduce((sum, each) => sum + weighPart(each), 0);
    const count = facts.findLastIndex(
      (_, index) => weight + weighFacts(facts.slice(0, index + 1)) <= CARD_WEIGHT,
    );
    return count < 0 ? page : [...page, { kind: 'facts', facts: facts.slice(0, count + 1) }];
  });

function weighFacts(facts: readonly Fact[]): number {
  return weighPart({ kind: 'facts', facts });
}

/** Five rows at most, no action twice: the trail tells them apart. */
const controls: fc.Arbitrary<CardRow[]> = fc.array(fc.nat(24), { maxLength: 5 }).map((sizes) =>
  sizes.map((size, row): CardRow => {
    const actions = Array.from({ length: size + 1 }, (_, index) => ({
      label: `Term ${row} ${index}`.padEnd(75, '*'),
      action: {
        kind: 'open' as const,
        term: 'abc123',
        page: row * 100 + index,
        trail: Array<string>(TRAIL_LENGTH).fill('abc123'),
      },
    }));
    return size < 5
      ? { kind: 'buttons', buttons: actions }
      : {
          kind: 'choice',
          label: 'Choose',
          options: actions.map((option) => ({ ...option, hint: '*'.repeat(75) })),
        };
  }),
);

const rows = fc.tuple(controls, fc.boolean()).map(([all, isSearched]): CardRow[] => {
  const search = { kind: 'search', label: 'Search *'.repeat(9), example: 'x'.repeat(200) } as const;
  return isSearched ? [search, ...all.slice(0, 4)] : all;
});

/** Any card that core may make. */
export const randomCard: fc.Arbitrary<Card> = fc.record(
  {
    tone: fc.constantFrom('definition' as const, 'daily' as const, 'notice' as const),
    title: text(25).map((title) => title.slice(0, 120)),
    subtitle: text(400),
    parts,
    rows,
    footer: text(400),
  },
  { requiredKeys: ['tone', 'title', 'parts', 'rows'] },
);
