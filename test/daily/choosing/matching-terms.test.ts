import { expect, it } from 'vitest';
import type { Term } from '../../../src/core/glossary/term.ts';
import { matchingTerms } from '../../../src/daily/choosing/matching-terms.ts';
import { referenceContext } from '../../support/reference-context.ts';

const { glossary } = await referenceContext('slack');
const idsOf = (terms: readonly Term[]) => terms.map(({ id }) => id);

it('gives every published term where no topic is chosen', () => {
  const [first, second, ...others] = glossary.terms;
  if (!first || !second) throw new Error('The reference is empty.');
  const terms: Term[] = [{ ...first, status: 'deprecated' }, { ...second, status: 'draft' }, ...others];
  expect(matchingTerms({ ...glossary, terms }, [])).toEqual(others);
});

it('gives the terms of any of the topics, each once', () => {
  const category = glossary.categories[0];
  const tag = glossary.tags[0];
  if (!category || !tag) throw new Error('The reference has no groups.');
  const ids = idsOf(
    matchingTerms(glossary, [
      { kind: 'category', id: category.id },
      { kind: 'tag', id: tag.id },
    ]),
  );
  expect(new Set(ids)).toEqual(new Set([...idsOf(category.terms), ...idsOf(tag.terms)]));
  expect(new Set(ids).size).toBe(ids.length);
});

it('gives nothing of a topic that has left the glossary', () => {
  expect(matchingTerms(glossary, [{ kind: 'category', id: 'gone' }])).toEqual([]);
});
