import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGlossary } from '../../../../src/core/glossary/create-glossary.ts';
import { pathThrough, pathTo } from '../../../../src/core/replies/learn/path-order.ts';
import { longGlossary } from '../long-glossary.ts';
import { paths } from './path-glossary.ts';

const { glossary } = paths;
const idsOf = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id);

function termOf(id: string) {
  const term = glossary.byId.get(id);
  if (!term) throw new Error(`no term ${id}`);
  return term;
}

describe('the way through a category', () => {
  it('has what comes first before what builds on it, otherwise as the file has it, also by way of others', () => {
    const [roads, light] = glossary.categories;
    expect(roads && idsOf(pathThrough(glossary, roads))).toEqual([
      'sign',
      'road',
      'bridge',
      'crossing',
      'lane',
    ]);
    expect(light && idsOf(pathThrough(glossary, light))).toEqual(['signal', 'wire', 'current', 'light']);
  });
});

describe('the way to a term', () => {
  it('is all that it builds on, and then the term', () => {
    expect(idsOf(pathTo(glossary, termOf('crossing')))).toEqual([
      'sign',
      'road',
      'bridge',
      'signal',
      'wire',
      'current',
      'light',
      'crossing',
    ]);
  });

  it('is the term alone when it builds on nothing, and nothing when it is deprecated', () => {
    expect(idsOf(pathTo(glossary, termOf('sign')))).toEqual(['sign']);
    expect(idsOf(pathTo(glossary, termOf('gas')))).toEqual([]);
  });
});

it('holds every term once, none before what it builds on, whatever builds on what', () => {
  const edges = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 });
  fc.assert(
    fc.property(edges, (drawn) => {
      const plain = longGlossary(12).terms;
      const numbered = plain.map((term, index) => ({
        ...term,
        category: 'All',
        prerequisites: drawn
          .filter(([a, b]) => Math.max(a, b) === index && a !== b)
          .map(([a, b]) => plain[Math.min(a, b)]?.id ?? ''),
      }));
      // By another order than the numbers', so that the files don't have the right one already.
      const built = createGlossary(numbered.flatMap((_, place) => numbered[(place * 5) % 12] ?? []));
      const [all] = built.categories;
      const order = all ? idsOf(pathThrough(built, all)) : [];
      expect([...order].sort()).toEqual(idsOf(plain));
      for (const [place, id] of order.entries()) {
        for (const earlier of built.byId.get(id)?.prerequisites ?? [])
          expect(order.indexOf(earlier)).toBeLessThan(place);
      }
    }),
  );
});

it('of terms that build on each other in a circle misses none', () => {
  const terms = longGlossary(3).terms.map((term, index) => ({
    ...term,
    prerequisites: [`t000${((index + 1) % 3) + 1}`],
  }));
  const circle = createGlossary(terms);
  const [only] = circle.categories;
  const [first] = circle.terms;
  expect(only && idsOf(pathThrough(circle, only))).toEqual(['t0001', 't0002', 't0003']);
  expect(first && pathTo(circle, first).at(-1)?.id).toBe('t0001');
});
