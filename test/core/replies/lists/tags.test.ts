import { describe, expect, it } from 'vitest';
import { cardToText } from '../../../../src/core/card-to-text.ts';
import { tagCard, tagsCard, typedTagCard } from '../../../../src/core/replies/lists/tags.ts';
import { glossaryOf } from '../../glossary-of.ts';
import { contextOf } from '../context-of.ts';
import { controlsOf } from '../controls-of.ts';
import { longGlossary } from '../long-glossary.ts';

const context = contextOf(
  glossaryOf(
    JSON.stringify({
      category: 'Words',
      terms: [
        { name: 'One', tags: ['Fault tolerance', 'speed'], definition: 'The first.' },
        { name: 'Two', tags: ['speed'], definition: 'The second.' },
      ],
    }),
  ),
);
const [speed, fault] = context.glossary.tags;
const keyOf = (id: string) => context.glossary.byId.get(id)?.key;

describe('the tags', () => {
  it('are a list, the most used first, with a choice', () => {
    const card = tagsCard(context, 0);
    expect(cardToText(card)).toBe(
      ['Tags', '2 tags, the most used first.', '• speed: 2 terms\n• Fault tolerance: 1 term'].join('\n\n'),
    );
    expect(controlsOf(card)).toEqual([
      [`speed → tag:${speed?.key}:0`, `Fault tolerance → tag:${fault?.key}:0`],
      ['All categories → browse::0', 'Glossary home → home'],
    ]);
  });

  it('turn their pages', () => {
    const long = contextOf(longGlossary(105));
    expect(controlsOf(tagsCard(long, 0))[1]).toEqual(['Next page → tag::1']);
    expect(controlsOf(tagsCard(long, 9_999))[1]).toEqual(['Previous page → tag::0']);
  });

  it.each([glossaryOf(), glossaryOf('category: Words\nterms: [{ name: One, definition: The first. }]')])(
    'are said to be none where there are none',
    (glossary) => {
      const card = typedTagCard(contextOf(glossary), 'speed');
      expect(cardToText(card)).toBe('Tags\n\nNo term has a tag yet.');
      expect(controlsOf(card)).toEqual([['All categories → browse::0', 'Glossary home → home']]);
    },
  );
});

describe('a tag', () => {
  it('is its terms, with a choice of them', () => {
    const card = typedTagCard(context, 'speed');
    expect(cardToText(card)).toBe(
      ['Tagged “speed”\n2 terms', '• One: The first.\n• Two: The second.'].join('\n\n'),
    );
    expect(controlsOf(card)).toEqual([
      [`One → open:${keyOf('one')}:0::#${speed?.key}`, `Two → open:${keyOf('two')}:0::#${speed?.key}`],
      ['All tags → tag::0', 'Glossary home → home'],
    ]);
  });

  it.each(['fault tolerance', 'FAULT-TOLERANCE', 'fault', ' Fau '])('is found as %j', (typed) => {
    expect(typedTagCard(context, typed).title).toBe('Tagged “Fault tolerance”');
  });

  it('is all of them when nothing is typed, with a word about it when there is no such one', () => {
    expect(typedTagCard(context, '')).toEqual(tagsCard(context, 0));
    expect(cardToText(typedTagCard(context, 'tolerance'))).toContain(
      'There is no tag “tolerance”. Here are all of them.',
    );
  });

  it('turns its pages', () => {
    const terms = Array.from({ length: 41 }, (_, index) => ({
      name: `n${index}`,
      tags: ['all'],
      definition: 'One.',
    }));
    const long = contextOf(glossaryOf(JSON.stringify({ category: 'Words', terms })));
    const [all] = long.glossary.tags;
    if (!all) throw new Error('no tag');
    expect(controlsOf(tagCard(long, all, 1))[1]).toEqual([
      `Previous page → tag:${all.key}:0`,
      `Next page → tag:${all.key}:2`,
    ]);
  });
});
