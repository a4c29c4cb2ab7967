import { describe, expect, it } from 'vitest';
import { cardToText } from '../../../../src/core/card-to-text.ts';
import { browseCard, categoriesCard, categoryCard } from '../../../../src/core/replies/lists/browse.ts';
import { privateTermCard } from '../../../../src/core/replies/term/term-card.ts';
import { glossaryOf } from '../../glossary-of.ts';
import { contextOf } from '../context-of.ts';
import { controlsOf } from '../controls-of.ts';
import { longGlossary } from '../long-glossary.ts';
import { context, keyOf } from '../small-glossary.ts';

const [databases, distributed] = context.glossary.categories;

describe('the categories', () => {
  it('are a list with counts, a choice, and ways on', () => {
    const card = browseCard(context, ' ');
    expect(cardToText(card)).toBe(
      ['Categories', '8 terms in 2 categories.', '• Databases: 5 terms\n• Distributed systems: 3 terms'].join(
        '\n\n',
      ),
    );
    expect(controlsOf(card)).toEqual([
      [`Databases → browse:${databases?.key}:0`, `Distributed systems → browse:${distributed?.key}:0`],
      [
        'Terms A–Z → letters:0',
        'All tags → tag::0',
        'Random term → random',
        'Help → help',
        'Glossary home → home',
      ],
    ]);
  });

  it('say so when one that was asked for is not there', () => {
    expect(cardToText(browseCard(context, ' pizza\n'))).toContain(
      'There is no category “pizza”. Here are all of them.',
    );
  });

  it('of an empty glossary say how to begin', () => {
    const card = categoriesCard(contextOf(glossaryOf()), 0);
    expect(cardToText(card)).toBe(
      'Categories\n\nThe glossary is empty. Add a term to a YAML file and it appears here.',
    );
    expect(card.rows).toHaveLength(1);
  });

  it('go on further pages when there are more than twenty', () => {
    const long = contextOf(longGlossary(205));
    const pages = [0, 1, 2, 99].map((page) => categoriesCard(long, page));
    expect(pages.map(({ footer }) => footer)).toEqual([
      'page 1 of 3',
      'page 2 of 3',
      'page 3 of 3',
      'page 3 of 3',
    ]);
    expect(pages.map((card) => controlsOf(card)[0]?.length)).toEqual([20, 20, 1, 1]);
    expect(pages.map((card) => controlsOf(card)[1])).toEqual([
      ['Next page → browse::1'],
      ['Previous page → browse::0', 'Next page → browse::2'],
      ['Previous page → browse::1'],
      ['Previous page → browse::1'],
    ]);
  });

  it('fit a card however long their names are', () => {
    const terms = Array.from({ length: 20 }, (_, index) => ({
      name: `n${index}`,
      category: `${'&'.repeat(50)} ${index}x`,
      definition: 'One.',
    }));
    const card = categoriesCard(contextOf(glossaryOf(JSON.stringify({ category: 'Words', terms }))), 0);
    expect(cardToText(card)).toContain('• &&&&');
  });
});

describe('a category', () => {
  it('is found by its name, its id or the start of its name', () => {
    for (const typed of ['Databases', 'DATABASES', 'data', ' Distributed-Systems', 'distributed-systems'])
      expect(browseCard(context, typed).title).toBe(
        typed.includes('ata') || typed.includes('ATA') ? 'Databases' : 'Distributed systems',
      );
  });

  it('is its terms, a choice of them, and what one can do with it', () => {
    const card = browseCard(context, 'distributed');
    const key = distributed?.key;
    expect(card).toMatchObject({ title: 'Distributed systems', subtitle: '3 terms' });
    expect(controlsOf(card)).toEqual([
      ['context', 'epic', 'raft'].map(
        (id) => `${context.glossary.byId.get(id)?.name} → open:${keyOf(id)}:0::/${key}`,
      ),
      [
        `Learn Distributed systems step by step → path:category:${key}:0:0`,
        `Quiz me on Distributed systems → quiz:${key}`,
        `Random term from Distributed systems → random:${key}`,
        'All categories → browse::0',
        'Glossary home → home',
      ],
    ]);
  });

  it('turns its pages', () => {
    const terms = Array.from({ length: 21 }, (_, index) => ({ name: `n${index + 10}`, definition: 'One.' }));
    const long = contextOf(glossaryOf(JSON.stringify({ category: 'Words', terms })));
    const [words] = long.glossary.categories;
    if (!words) throw new Error('no category');
    const [first, second] = [0, 1].map((page) => categoryCard(long, words, page));
    expect(first && controlsOf(first)[1]).toEqual([`Next page → browse:${words.key}:1`]);
    expect(second && controlsOf(second).slice(0, 2)).toEqual([
      [`n30 → open:${long.glossary.byId.get('n30')?.key}:0::/${words.key}`],
      [`Previous page → browse:${words.key}:0`],
    ]);
    expect(second?.footer).toBe('page 2 of 2');
  });

  it('is come back to from its terms, on the page where they stand', () => {
    const terms = Array.from({ length: 21 }, (_, index) => ({ name: `n${index + 10}`, definition: 'One.' }));
    const { glossary } = contextOf(glossaryOf(JSON.stringify({ category: 'Words', terms })));
    const last = glossary.byId.get('n30');
    const [category] = glossary.categories;
    if (!last || !category) throw new Error('no category');
    const card = privateTermCard(contextOf(glossary), last, {
      from: { kind: 'category', key: category.key },
    });
    expect(controlsOf(card).flat()).toContain(`Back to Words → browse:${category.key}:1`);
  });

  it('that has only deprecated terms offers nothing to learn', () => {
    const old = { name: 'Old', definition: 'Was.', status: 'deprecated' };
    const card = browseCard(contextOf(glossaryOf(JSON.stringify({ category: 'Words', terms: [old] }))), 'w');
    expect(controlsOf(card)[1]).toEqual(['All categories → browse::0', 'Glossary home → home']);
  });
});
