import { expect, it } from 'vitest';
import { cardToText } from '../../../src/core/card-to-text.ts';
import { homeCard } from '../../../src/core/replies/home.ts';
import { glossaryOf } from '../glossary-of.ts';
import { contextOf } from './context-of.ts';
import { controlsOf } from './controls-of.ts';
import { longGlossary } from './long-glossary.ts';
import { context, keyOf, termOf } from './small-glossary.ts';

const [databases, distributed] = context.glossary.categories;
const [consistency, transactions] = context.glossary.tags;

const FOR_ME = 'Daily term for me → schedule:show:me';

const WAYS_ON = [
  'Terms A–Z → letters:0',
  'Random term → random',
  'Learning paths → paths',
  'Quiz me → quiz',
  'Help → help',
];

it('says how to ask, the term of the day and what there is, and leads everywhere', () => {
  const card = homeCard({ ...context, dailyTerm: termOf('acid') });
  expect(cardToText(card)).toBe(
    [
      'The glossary',
      'Ask with `/define backpressure`, or mention me in a channel or a thread.',
      '8 terms in 2 categories.',
      'Term of the day: ACID: Four properties of a transaction.',
      'Categories: • Databases: 5 terms\n• Distributed systems: 3 terms',
      'Choose a popular tag: consistency, transactions',
    ].join('\n\n'),
  );
  expect(card.rows[0]).toEqual({
    kind: 'search',
    label: 'Search the glossary',
    example: 'backpressure, or: what is 2pc?',
  });
  expect(controlsOf(card).slice(1)).toEqual([
    [`Term of the day: ACID → open:${keyOf('acid')}:0:`, FOR_ME],
    [`Databases → browse:${databases?.key}:0`, `Distributed systems → browse:${distributed?.key}:0`],
    [`consistency → tag:${consistency?.key}:0`, `transactions → tag:${transactions?.key}:0`],
    WAYS_ON,
  ]);
});

it('leaves out the term of the day where there is none', () => {
  const card = homeCard({ ...context, platform: 'discord' });
  expect(cardToText(card)).toContain('Ask with `/define`, or mention me in a channel or a thread.');
  expect(cardToText(card)).not.toContain('Term of the day');
  expect(controlsOf(card)[1]).toEqual([FOR_ME]);
  expect(card.rows).toHaveLength(5);
});

it('shows the first of many categories and tags, and the way to all', () => {
  const card = homeCard(contextOf(longGlossary(105)));
  const [, , categories, tags] = controlsOf(card);
  expect(categories).toHaveLength(21);
  expect(categories?.at(-1)).toBe('All categories → browse::0');
  expect(tags).toHaveLength(11);
  expect(tags?.at(-1)).toBe('All tags → tag::0');
});

it('of a glossary without tags has no choice of them', () => {
  const one = glossaryOf('category: Words\nterms: [{ name: One, definition: The first. }]');
  expect(controlsOf(homeCard(contextOf(one))).slice(3)).toEqual([WAYS_ON]);
});

it('of an empty glossary says how to begin', () => {
  const card = homeCard(contextOf(glossaryOf()));
  expect(cardToText(card)).toBe(
    'The glossary\n\nThe glossary is empty. Add a term to a YAML file and it appears here.',
  );
  expect(controlsOf(card)).toEqual([['Help → help']]);
});
