import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Term } from '../../src/core/glossary/term.ts';
import { chooseTerm } from '../../src/daily/choose-term.ts';
import { referenceContext } from '../support/reference-context.ts';

const { glossary } = await referenceContext('slack');
const [model] = glossary.terms;

function term(id: string, status: Term['status'] = 'published'): Term {
  if (!model) throw new Error('The reference is empty.');
  return { ...model, id, status };
}

/** Delivers day by day, and gives the ids in order. */
function deliver(
  terms: readonly Term[],
  days: number,
  delivered = new Map<string, number>(),
  channel = 'slack//C1',
) {
  return Array.from({ length: days }, () => {
    const id = chooseTerm(terms, delivered, channel)?.id ?? '';
    delivered.set(id, (delivered.get(id) ?? 0) + 1);
    return id;
  });
}

it('shows every term before it shows one again, in another order each time', () => {
  const size = glossary.terms.length;
  const ids = deliver(glossary.terms, 2 * size);
  expect(new Set(ids.slice(0, size)).size).toBe(size);
  expect(new Set(ids.slice(size)).size).toBe(size);
  expect(ids.slice(0, size)).not.toEqual(ids.slice(size));
});

it('gives each channel an order of its own, the same after every restart', () => {
  const one = deliver(glossary.terms, 10);
  expect(deliver(glossary.terms, 10)).toEqual(one);
  expect(deliver(glossary.terms, 10, new Map(), 'slack//C2')).not.toEqual(one);
});

it('never chooses drafts or deprecated terms', () => {
  const terms = [term('draft', 'draft'), term('old', 'deprecated'), term('good')];
  expect(deliver(terms, 3)).toEqual(['good', 'good', 'good']);
  expect(chooseTerm([term('draft', 'draft')], new Map(), 'c')).toBeUndefined();
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
        const delivered = new Map<string, number>();
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
