import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Term } from '../../../src/core/glossary/term.ts';
import { addDays } from '../../../src/core/schedule/local-date.ts';
import { chooseTerm } from '../../../src/daily/choosing/choose-term.ts';
import { referenceContext } from '../../support/reference-context.ts';

const { glossary } = await referenceContext('slack');
const [model] = glossary.terms;

function term(id: string): Term {
  if (!model) throw new Error('The reference is empty.');
  return { ...model, id };
}

/** Delivers day by day, and gives the ids in order. */
function deliver(
  terms: readonly Term[],
  days: number,
  delivered = new Map<string, string>(),
  channel = 'slack//C1',
) {
  const first = [...delivered.values()].sort().at(-1) ?? '2026-01-01';
  return Array.from({ length: days }, (_, day) => {
    const id = chooseTerm(terms, delivered, channel)?.id ?? '';
    delivered.set(id, addDays(first, day + 1));
    return id;
  });
}

it('shows every term before it shows one again', () => {
  const size = glossary.terms.length;
  const ids = deliver(glossary.terms, 3 * size);
  for (let day = 0; day <= 2 * size; day += 1) expect(new Set(ids.slice(day, day + size)).size).toBe(size);
});

it('shows a term that is new to an old channel next, and once', () => {
  const known = ['a', 'b', 'c'].map((id) => term(id));
  const delivered = new Map<string, string>();
  deliver(known, 10, delivered);
  const ids = deliver([...known, term('new')], 8, delivered);
  expect(ids[0]).toBe('new');
  expect(new Set(ids.slice(0, 4)).size).toBe(4);
  expect(ids.slice(4)).toEqual(ids.slice(0, 4));
});

it('gives each channel an order of its own, the same after every restart', () => {
  const one = deliver(glossary.terms, 10);
  expect(deliver(glossary.terms, 10)).toEqual(one);
  expect(deliver(glossary.terms, 10, new Map(), 'slack//C2')).not.toEqual(one);
});

it('shows the same term again where there is only one, and none where there is none', () => {
  expect(deliver([term('good')], 3)).toEqual(['good', 'good', 'good']);
  expect(chooseTerm([], new Map(), 'c')).toBeUndefined();
});

it('does not move what comes next when a term is added, but for the new one itself', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 2, maxLength: 30 }),
      fc.nat(29),
      (ids, day) => {
        const [added = '', ...known] = ids;
        const terms = known.map((id) => term(id));
        const shown = Math.min(day, known.length - 1);
        const delivered = new Map<string, string>();
        deliver(terms, shown, delivered);
        const rest = known.length - shown;
        const expected = deliver(terms, rest, new Map(delivered));
        const actual = deliver([...terms, term(added)], rest + 1, new Map(delivered));
        expect(actual.filter((id) => id !== added)).toEqual(expected);
        expect(actual).toContain(added);
      },
    ),
  );
});
