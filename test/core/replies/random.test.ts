import { describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/core/card-to-text.ts';
import { categoriesCard } from '../../../src/core/replies/lists/browse.ts';
import { randomCard, typedRandomCard } from '../../../src/core/replies/random.ts';
import { glossaryOf } from '../glossary-of.ts';
import { contextOf } from './context-of.ts';
import { controlsOf } from './controls-of.ts';
import { context } from './small-glossary.ts';

const [, distributed] = context.glossary.categories;

describe('a term by chance', () => {
  it('is followed by another one, of all', () => {
    expect(
      controlsOf(randomCard(context, () => 0))
        .at(-1)
        ?.slice(1, 3),
    ).toEqual(['Another one → random', 'Glossary home → home']);
  });

  it('is followed by another one of the same category', () => {
    const card = typedRandomCard(context, () => 0, 'distributed');
    expect(card.title).toBe('Raft');
    expect(controlsOf(card).at(-1)).toContain(`Another one → random:${distributed?.key}`);
  });

  it('is every published term once in a while, and never a deprecated one', () => {
    const titles = Array.from({ length: 60 }, (_, index) => randomCard(context, () => index / 60).title);
    expect([...new Set(titles)]).toEqual(['ACID', 'Context', 'Epic', 'Index', 'Index (maths)', 'Raft']);
  });

  it('is of any category when none is typed', () => {
    expect(typedRandomCard(context, () => 0, ' ')).toEqual(randomCard(context, () => 0));
  });
});

it('says so when there is no such category, and shows all', () => {
  expect(cardToText(typedRandomCard(context, () => 0, 'pizza'))).toContain(
    'There is no category “pizza”. Here are all of them.',
  );
});

it('of a glossary without terms is its empty list', () => {
  const empty = contextOf(glossaryOf());
  expect(randomCard(empty, () => 0)).toEqual(categoriesCard(empty, 0));
});
