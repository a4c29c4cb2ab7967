import { describe, expect, it } from 'vitest';
import { createTermFinder } from '../../src/core/search/build-term-finder.ts';
import { isTelling } from '../../src/core/search/words/english.ts';
import { tokenise } from '../../src/core/search/words/tokenise.ts';
import { stem } from '../../src/core/search/words/word-forms.ts';
import { referenceGlossary } from '../core/reference-glossary.ts';

const glossary = await referenceGlossary();
const finder = createTermFinder(glossary);
const asks = glossary.terms.flatMap(({ id, asks }) =>
  asks.map((ask) => ({ id, ask, stems: contentStems(ask) })),
);

/** The words of a text that say something, by their stems. */
function contentStems(text: string): ReadonlySet<string> {
  return new Set(
    tokenise(text)
      .filter(({ key }) => isTelling(key))
      .map(({ key }) => stem(key)),
  );
}

/** Dice's coefficient: 1 when both say the same. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * [...a].filter((stem) => b.has(stem)).length) / (a.size + b.size);
}

describe('the ways of asking', () => {
  it('do not name the term they stand for', () => {
    const naming = asks.filter(({ id, ask }) => {
      const resolution = finder.find(ask);
      return (
        resolution.kind === 'found' &&
        resolution.matches.some(({ term, how }) => term.id === id && how !== 'description')
      );
    });
    expect(naming).toEqual([]);
  });

  it('add something to each other: no two say nearly the same', () => {
    const copies = asks.flatMap((one, position) =>
      asks
        .slice(position + 1)
        .filter((other) => likeness(one.stems, other.stems) > 0.75)
        .map((other) => `${one.id} “${one.ask}” – ${other.id} “${other.ask}”`),
    );
    expect(copies).toEqual([]);
  });
});
