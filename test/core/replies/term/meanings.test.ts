import { describe, expect, it } from 'vitest';
import { cardToText } from '../../../../src/core/card-to-text.ts';
import { dailyCard } from '../../../../src/core/replies/daily.ts';
import { privateTermCard, publicTermCard } from '../../../../src/core/replies/term/term-card.ts';
import { glossaryOf } from '../../glossary-of.ts';
import { contextOf } from '../context-of.ts';
import { controlsOf } from '../controls-of.ts';

/** Four meanings: the second alone takes two pages. */
const context = contextOf(
  glossaryOf(
    JSON.stringify({
      category: 'Words',
      terms: [
        {
          id: 'node',
          name: 'Node',
          meanings: [
            {
              context: 'in a cluster',
              definition: `One machine of many that work together. ${'It works. '.repeat(60)}`,
            },
            {
              context: 'in JavaScript',
              definition: 'Runs JavaScript on a server.',
              inPractice: 'A sentence of it. '.repeat(130),
              example: { code: 'console.log(1);\n'.repeat(70) },
            },
            { context: 'in a graph', definition: 'What edges join.' },
            { context: 'in a tree', definition: 'It has children.', inPractice: 'Leaves have none.' },
          ],
        },
        {
          id: 'context',
          name: 'Context',
          meanings: [
            { context: 'in Go', definition: 'Carries deadlines.' },
            { context: 'in React', definition: 'Passes values down.' },
          ],
        },
        {
          id: 'old',
          name: 'Old',
          status: 'deprecated',
          meanings: ['then', 'now'].map((when) => ({
            context: when,
            definition: 'It is so.',
            inPractice: 'A sentence of it. '.repeat(130),
          })),
        },
      ],
    }),
  ),
);

function termOf(id: string) {
  const term = context.glossary.byId.get(id);
  if (!term) throw new Error(`no term ${id}`);
  return term;
}

const node = termOf('node').key;
const page = (page: number, id = 'node') => privateTermCard(context, termOf(id), { page, isRated: true });

describe('several meanings that fit one page', () => {
  it('stand there under where they hold', () => {
    const card = page(0, 'context');
    expect(card.parts).toMatchObject([{ label: 'in Go' }, { label: 'in React' }]);
    expect(controlsOf(card)).toEqual([
      [`Share in channel → share:${termOf('context').key}`, 'Glossary home → home'],
    ]);
  });
});

describe('several meanings that take more', () => {
  it('are to choose from first: where each holds, and how it begins', () => {
    expect(cardToText(page(0))).toBe(
      [
        'Node\nWords',
        '4 meanings, by where the word is used:',
        [
          '• in a cluster: One machine of many that work together.',
          '• in JavaScript: Runs JavaScript on a server.',
          '• in a graph: What edges join.',
          '• in a tree: It has children.',
        ].join('\n'),
        'page 1 of 6',
      ].join('\n\n'),
    );
  });

  it('have a button each, to the page on which it begins', () => {
    expect(controlsOf(page(0))).toEqual([
      [
        `in a cluster → open:${node}:1:`,
        `in JavaScript → open:${node}:2:`,
        `in a graph → open:${node}:4:`,
        `in a tree → open:${node}:5:`,
      ],
      [`Share in channel → share:${node}`, 'Glossary home → home'],
    ]);
  });

  it('begin each on a page of its own, under where it holds', () => {
    const labels = [1, 2, 3, 4, 5].map((each) =>
      page(each).parts.map((part) => ('label' in part ? part.label : undefined)),
    );
    expect(labels).toEqual([
      ['in a cluster'],
      ['in JavaScript', 'In practice'],
      ['Example'],
      ['in a graph'],
      ['in a tree', 'In practice'],
    ]);
  });

  it('are turned like other pages, and a page beyond the last is the last', () => {
    expect(controlsOf(page(2))).toEqual([
      [
        `More → open:${node}:3:`,
        `Previous page → open:${node}:1:`,
        `Share in channel → share:${node}`,
        'Glossary home → home',
      ],
    ]);
    expect(page(99)).toEqual(page(5));
    expect(page(5).footer).toBe('page 6 of 6');
  });

  it('keep the way back', () => {
    const from = termOf('context').key;
    const card = privateTermCard(context, termOf('node'), { trail: [from], isRated: true });
    expect(controlsOf(card)[0]?.[1]).toBe(`in JavaScript → open:${node}:2:${from}`);
  });

  it('are to choose from on a public card, too, and in a daily post', () => {
    const open = publicTermCard(context, termOf('node'), 'U7');
    expect(controlsOf(open)).toEqual([
      [
        `in a cluster → open:${node}:1:`,
        `in JavaScript → open:${node}:2:`,
        `in a graph → open:${node}:4:`,
        `in a tree → open:${node}:5:`,
      ],
      ['Delete → delete:U7'],
    ]);
    expect(dailyCard(context, termOf('node'), '2026-03-29').parts).toEqual(open.parts);
  });

  it('of a deprecated term come after a word about that', () => {
    expect(cardToText(page(0, 'old'))).toContain(
      'This term is deprecated.\n\n2 meanings, by where the word is used:\n\n• then: It is so.\n• now: It is so.',
    );
  });
});
