import { expect, it } from 'vitest';
import type { Card, ChoiceOption } from '../../src/core/card.ts';
import { cardToText } from '../../src/core/card-to-text.ts';
import { parseMarkup } from '../../src/core/markup/parse-markup.ts';

const card: Card = {
  tone: 'definition',
  title: 'CAP Theorem',
  subtitle: 'Distributed systems · consistency',
  parts: [
    { kind: 'text', body: parseMarkup('Pick **two** of three.') },
    { kind: 'text', label: 'In practice', body: parseMarkup('Networks split.') },
    { kind: 'code', label: 'Example', language: 'go', code: 'x := 1' },
  ],
  rows: [
    {
      kind: 'buttons',
      label: 'Related',
      buttons: [
        { label: 'ACID', action: { kind: 'open', term: 'abc123', page: 0, trail: [] } },
        { label: 'Raft', action: { kind: 'open', term: 'def456', page: 0, trail: [] } },
      ],
    },
    {
      kind: 'buttons',
      buttons: [
        { label: 'More', action: { kind: 'open', term: 'abc123', page: 1, trail: [] } },
        { label: 'Share', action: { kind: 'share', terms: ['abc123'] } },
      ],
    },
    { kind: 'choice', label: 'Choose a term', options: [{ label: 'Inode', action: { kind: 'random' } }] },
  ],
  footer: 'page 1 of 2',
};

it('says everything that is on the card, and leaves out buttons that mean nothing without it', () => {
  expect(cardToText(card)).toBe(
    [
      'CAP Theorem\nDistributed systems · consistency',
      'Pick two of three.',
      'In practice: Networks split.',
      'Example: \nx := 1',
      'Related: ACID, Raft',
      'Choose a term: Inode',
      'page 1 of 2',
    ].join('\n\n'),
  );
});

it('is one line for a notice of one line', () => {
  const notice: Card = {
    tone: 'notice',
    title: '',
    parts: [{ kind: 'text', body: parseMarkup('Sorry.') }],
    rows: [],
  };
  expect(cardToText(notice)).toBe('Sorry.');
});

it('leaves out choices of pages, and what leads back to the whole of a list', () => {
  const option = (label: string, action: ChoiceOption['action']): ChoiceOption => ({ label, action });
  const lists: Card = {
    tone: 'notice',
    title: 'Terms',
    parts: [],
    rows: [
      {
        kind: 'choice',
        label: 'Category',
        options: [
          option('Go', { kind: 'browse', category: 'abc123', page: 0 }),
          option('All categories', { kind: 'browse', page: 0 }),
        ],
      },
      {
        kind: 'choice',
        label: 'Tag',
        options: [
          option('speed', { kind: 'tag', tag: 'abc123', page: 0 }),
          option('All tags', { kind: 'tag', page: 0 }),
        ],
      },
      { kind: 'choice', label: 'Go to …', options: [option('A – C', { kind: 'letters', page: 4 })] },
    ],
  };
  expect(cardToText(lists)).toBe('Terms\n\nCategory: Go\n\nTag: speed');
});

it('keeps the marks of what to type, and no blank lines behind code', () => {
  const help: Card = {
    tone: 'notice',
    title: 'Help',
    parts: [
      { kind: 'text', body: parseMarkup('Type `/define acid`.') },
      { kind: 'facts', facts: [{ label: 'Also', body: parseMarkup('`/glossary`') }] },
      { kind: 'code', label: 'Example', code: 'x := 1\n\n' },
    ],
    rows: [],
    footer: 'the end',
  };
  expect(cardToText(help)).toBe(
    'Help\n\nType `/define acid`.\n\nAlso: `/glossary`\n\nExample: \nx := 1\n\nthe end',
  );
});

it('says once what stands in a list and is to be chosen, too', () => {
  const action = { kind: 'home' } as const;
  const home: Card = {
    tone: 'notice',
    title: 'The glossary',
    parts: [
      { kind: 'text', label: 'Categories', body: parseMarkup('- **Go**: 5 terms\n- **Linux**: 3 terms') },
    ],
    rows: [
      {
        kind: 'choice',
        label: 'Choose a category',
        options: [
          { label: 'Go', action },
          { label: 'Linux', action },
        ],
      },
      {
        kind: 'choice',
        label: 'Popular tags',
        options: [
          { label: 'speed', action },
          { label: 'Go', action },
        ],
      },
    ],
  };
  expect(cardToText(home)).toBe(
    'The glossary\n\nCategories: • Go: 5 terms\n• Linux: 3 terms\n\nPopular tags: speed',
  );
});
