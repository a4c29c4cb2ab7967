import fc from 'fast-check';
import { expect, it } from 'vitest';
import { termOfDay } from '../../../src/core/glossary/term-of-day.ts';
import { glossaryOf } from '../glossary-of.ts';

const START = Date.parse('2026-11-24');

/** A glossary of so many terms, and of two that are not published. */
function glossaryOfSize(count: number) {
  const good = Array.from({ length: count }, (_, index) => ({ name: `T${index}`, definition: 'Some text.' }));
  const others = ['draft', 'deprecated'].map((status) => ({
    name: status,
    definition: 'Some text.',
    status,
  }));
  return glossaryOf(JSON.stringify({ category: 'Words', terms: [...good, ...others] }));
}

/** The terms of so many days one after the other, by name. */
function daily(glossary: ReturnType<typeof glossaryOf>, days: number, from = 0) {
  return Array.from({ length: days }, (_, day) => {
    const date = new Date(START + (from + day) * 86_400_000).toISOString().slice(0, 10);
    return termOfDay(glossary, date)?.name;
  });
}

it('shows every published term before it shows one again, from whatever day on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(1000), (count, from) => {
      const names = daily(glossaryOfSize(count), count, from);
      expect(names.filter((name) => name?.startsWith('T'))).toHaveLength(count);
      expect(new Set(names).size).toBe(count);
    }),
  );
});

it('knows nothing but the date and the glossary', () => {
  expect(daily(glossaryOfSize(27), 10)).toEqual(daily(glossaryOfSize(27), 10));
});

it('has none where none is published', () => {
  expect(daily(glossaryOfSize(0), 3)).toEqual([undefined, undefined, undefined]);
});
