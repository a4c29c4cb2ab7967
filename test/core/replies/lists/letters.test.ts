import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../src/core/card.ts';
import { cardToText } from '../../../../src/core/card-to-text.ts';
import { lettersCard } from '../../../../src/core/replies/lists/letters.ts';
import { glossaryOf } from '../../glossary-of.ts';
import { contextOf } from '../context-of.ts';
import { controlsOf } from '../controls-of.ts';
import { longGlossary } from '../long-glossary.ts';
import { context, keyOf } from '../small-glossary.ts';

function leapsOf({ rows }: Card): [string, string | undefined][] {
  const row = rows.find((each) => each.kind === 'choice' && each.label === 'Go to …');
  return row?.kind === 'choice' ? row.options.map(({ label, hint }) => [label, hint]) : [];
}

it('lists all terms from A to Z', () => {
  const card = lettersCard(context, 0);
  expect(card).toMatchObject({ tone: 'notice', title: 'Terms A–Z', subtitle: '8 terms' });
  expect(controlsOf(card)).toEqual([
    [
      `ACID → open:${keyOf('acid')}:0::~`,
      `Context → open:${keyOf('context')}:0::~`,
      `Epic → open:${keyOf('epic')}:0::~`,
      `Flat File → open:${keyOf('flat-file')}:0::~`,
      `Index → open:${keyOf('index')}:0::~`,
      `Index (maths) → open:${keyOf('index-maths')}:0::~`,
      `Punch Card → open:${keyOf('punch-card')}:0::~`,
      `Raft → open:${keyOf('raft')}:0::~`,
    ],
    ['All categories → browse::0', 'All tags → tag::0', 'Glossary home → home'],
  ]);
  expect(card).not.toHaveProperty('footer');
});

it('of an empty glossary says how to begin', () => {
  expect(cardToText(lettersCard(contextOf(glossaryOf()), 3))).toBe(
    'Terms A–Z\n\nThe glossary is empty. Add a term to a YAML file and it appears here.',
  );
});

describe('the pages', () => {
  it.each([
    [20, 0, []],
    [21, 0, ['Next page → letters:1']],
    [40, 1, ['Previous page → letters:0']],
    [41, 1, ['Previous page → letters:0', 'Next page → letters:2']],
    [41, 99, ['Previous page → letters:1']],
  ])('of %i terms turn from page %i', (count, page, turns) => {
    const buttons = controlsOf(lettersCard(contextOf(longGlossary(count)), page)).flat();
    expect(buttons.filter((control) => control.includes('page → letters'))).toEqual(turns);
  });

  it.each([0, 1, 2])('up to three have no leaps: %i', (page) => {
    expect(leapsOf(lettersCard(contextOf(longGlossary(60)), page))).toEqual([]);
  });

  it('of more can be leapt to, but for those beside', () => {
    const long = contextOf(longGlossary(95));
    expect(leapsOf(lettersCard(long, 0))).toEqual([
      ['Term 0041 – Term 0060', 'page 3 of 5'],
      ['Term 0061 – Term 0080', 'page 4 of 5'],
      ['Term 0081 – Term 0095', 'page 5 of 5'],
    ]);
    expect(leapsOf(lettersCard(long, 2))).toEqual([
      ['Term 0001 – Term 0020', 'page 1 of 5'],
      ['Term 0081 – Term 0095', 'page 5 of 5'],
    ]);
  });

  it('of very many are leapt to evenly, the first and the last among them', () => {
    const leaps = leapsOf(lettersCard(contextOf(longGlossary(2_001)), 50)).map(([, hint]) => hint);
    expect(leaps).toHaveLength(25);
    expect(leaps.slice(0, 3)).toEqual(['page 1 of 101', 'page 5 of 101', 'page 9 of 101']);
    expect(leaps.at(-1)).toBe('page 101 of 101');
    expect(new Set(leaps).size).toBe(25);
  });

  it('that hold one term are called by it', () => {
    expect(leapsOf(lettersCard(contextOf(longGlossary(61)), 0)).at(-1)).toEqual(['Term 0061', 'page 4 of 4']);
  });
});
