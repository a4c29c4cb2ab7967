import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../src/core/card.ts';
import { cardToText } from '../../../../src/core/card-to-text.ts';
import { pathCard, pathsCard, typedPathCard } from '../../../../src/core/replies/learn/path.ts';
import { pressAction } from '../../../../src/core/replies/press-action.ts';
import { glossaryOf } from '../../glossary-of.ts';
import { contextOf } from '../context-of.ts';
import { controlsOf } from '../controls-of.ts';
import { longGlossary } from '../long-glossary.ts';
import { paths } from './path-glossary.ts';

const [roads, light] = paths.glossary.categories;
const keyOf = (id: string) => paths.glossary.byId.get(id)?.key ?? '';

const at = (step: number, page = 0) =>
  pathCard(paths, { kind: 'path', scope: 'category', key: roads?.key ?? '', step, page });

describe('a step', () => {
  it('is the term with where one stands, and leads on, back and out', () => {
    const card = at(1);
    expect(card).toMatchObject({
      tone: 'definition',
      title: 'Road',
      subtitle: 'The path through Roads · step 2 of 5',
      footer: 'page 1 of 2',
    });
    expect(card && controlsOf(card)).toEqual([
      [
        `Next: Bridge → path:category:${roads?.key}:2:0`,
        `Before: Sign → path:category:${roads?.key}:0:0`,
        `More → path:category:${roads?.key}:1:1`,
        'Learning paths → paths',
      ],
    ]);
  });

  it('has further pages of its own', () => {
    const card = at(1, 9_999);
    expect(card?.footer).toBe('page 2 of 2');
    expect(card && controlsOf(card).flat()).toContain(`Previous page → path:category:${roads?.key}:1:0`);
  });

  it('that is the first has none before it', () => {
    const card = at(0);
    expect(card && cardToText(card)).toBe('Sign\nThe path through Roads · step 1 of 5\n\nSays.');
    expect(card && controlsOf(card)).toEqual([
      [`Next: Road → path:category:${roads?.key}:1:0`, 'Learning paths → paths'],
    ]);
  });

  it.each([4, 5, 9_999])('that is the last, or beyond it, says so: %i', (step) => {
    const card = at(step);
    expect(card).toMatchObject({
      title: 'Lane',
      subtitle: 'The path through Roads · step 5 of 5',
      footer: 'You have arrived.',
    });
    expect(card && controlsOf(card)).toEqual([
      [
        `Before: Crossing → path:category:${roads?.key}:3:0`,
        `Quiz me on Roads → quiz:${roads?.key}`,
        'Learning paths → paths',
      ],
    ]);
  });

  it('is kept in the buttons alone: pressing Next goes through all', () => {
    const titles: string[] = [];
    let card: Card | undefined = at(0);
    while (card && titles.length < 10) {
      titles.push(card.title);
      const next = card.rows
        .flatMap((row) => (row.kind === 'buttons' ? row.buttons : []))
        .find(({ label }) => label.startsWith('Next: '));
      const result = next && pressAction(paths, next.action, { id: 'U1', name: 'Ada' }, () => 0);
      card = result && 'card' in result ? result.card : undefined;
    }
    expect(titles).toEqual(['Sign', 'Road', 'Bridge', 'Crossing', 'Lane']);
  });

  it.each(['category', 'term'] as const)('of a %s that is gone is none', (scope) => {
    expect(pathCard(paths, { kind: 'path', scope, key: 'zzzzzz', step: 0, page: 0 })).toBeUndefined();
  });

  it('on the way to a deprecated term is none', () => {
    const key = keyOf('gas');
    expect(pathCard(paths, { kind: 'path', scope: 'term', key, step: 0, page: 0 })).toBeUndefined();
  });
});

describe('a path as typed', () => {
  it.each([
    ['roads', 'The path through Roads', 'step 1 of 5'],
    ['Light and power', 'The path through Light and power', 'step 1 of 4'],
    ['light-and-power', 'The path through Light and power', 'step 1 of 4'],
    ['light and', 'The path through Light and power', 'step 1 of 4'],
    ['crossing', 'The path to Crossing', 'step 1 of 8'],
    ['traffic light', 'The path to Traffic Light (TL)', 'step 1 of 6'],
    ['crosing', 'The path to Crossing', 'step 1 of 8'],
  ])('%j is %s, %s', (typed, goal, step) => {
    expect(typedPathCard(paths, typed).subtitle).toBe(`${goal} · ${step}`);
  });

  it.each(['pizza', 'gas'])('%j is no path, and those that there are', (typed) => {
    const card = typedPathCard(paths, typed);
    expect(card).toEqual(pathsCard(paths, 0, typed));
    expect(cardToText(card)).toContain(
      `There is no path to “${typed}”. Choose one of these, or name a term.`,
    );
  });

  it('without words is those that there are', () => {
    expect(typedPathCard(paths, ' ')).toEqual(pathsCard(paths, 0));
  });
});

describe('the paths', () => {
  it('are a choice of the categories, with how long they are', () => {
    const card = pathsCard(paths, 0);
    expect(cardToText(card)).toBe(
      [
        'Learning paths',
        'A path goes from what comes first to what builds on it, one term a step.',
        'Choose a path: Roads, Light and power',
      ].join('\n\n'),
    );
    expect(card.rows[0]).toMatchObject({ options: [{ hint: '5 steps' }, { hint: '4 steps' }] });
    expect(controlsOf(card)).toEqual([
      [`Roads → path:category:${roads?.key}:0:0`, `Light and power → path:category:${light?.key}:0:0`],
      ['All categories → browse::0', 'Glossary home → home'],
    ]);
  });

  it('of an empty glossary are none', () => {
    const card = typedPathCard(contextOf(glossaryOf()), 'go');
    expect(cardToText(card)).toBe(
      'Learning paths\n\nThe glossary is empty. Add a term to a YAML file and it appears here.',
    );
    expect(card.rows).toHaveLength(1);
  });

  it('turn their pages where they are many', () => {
    const long = contextOf(longGlossary(105));
    const [first, second] = [0, 9_999].map((page) => pathsCard(long, page));
    expect(
      first &&
        controlsOf(first)
          .slice(0, 2)
          .map((row) => row.at(-1)),
    ).toEqual([expect.stringContaining('→ path:category:'), 'Next page → paths:1']);
    expect(first?.footer).toBe('page 1 of 2');
    expect(second && controlsOf(second)[1]).toEqual(['Previous page → paths:0']);
  });
});
