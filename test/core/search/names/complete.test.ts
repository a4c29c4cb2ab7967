import { describe, expect, it } from 'vitest';
import { createTermFinder } from '../../../../src/core/search/build-term-finder.ts';
import { referenceGlossary } from '../../reference-glossary.ts';
import { finderOfNames } from '../finder-of.ts';

const { terms, ...reference } = await referenceGlossary();
const finder = createTermFinder({ terms, ...reference });
const names = terms.flatMap(({ id, name, aliases }) =>
  [name, ...aliases].map((each) => ({ name: each, id })),
);

/** The beginning of a name, as somebody types it, up to so many letters and digits. */
function beginningOf(name: string, letters: number): string {
  return new RegExp(`^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{N}]){${letters}}`, 'u').exec(name)?.[0] ?? name;
}

function idsFor(typed: string, limit = 5): string[] {
  return finder.complete(typed, limit).map(({ id }) => id);
}

function shareOf(letters: number, isGood: (typed: string, id: string) => boolean): number {
  return names.filter(({ name, id }) => isGood(beginningOf(name, letters), id)).length / names.length;
}

it('completes nothing that is longer than any name', () => {
  const typed = 'circuit breaker';
  expect(idsFor(typed)).toContain('circuit-breaker');
  expect(idsFor(`${typed}${' '.repeat(6_000)}`)).toEqual([]);
});

describe('a half-typed name of the built-in reference', () => {
  it('is among the first five after three letters', () => {
    expect(shareOf(3, (typed, id) => idsFor(typed).includes(id))).toBe(1);
  });

  it('comes first after three letters as often as these letters tell the terms apart', () => {
    // Connection Pooling, Consensus Algorithm and Context all begin with “con”: only one of them can be first.
    const shares = new Map<string, Map<string, number>>();
    for (const { name, id } of names) {
      const typed = beginningOf(name, 3)
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]/gu, '');
      const counts = shares.get(typed) ?? new Map<string, number>();
      shares.set(typed, counts.set(id, (counts.get(id) ?? 0) + 1));
    }
    const best = [...shares.values()].reduce((sum, counts) => sum + Math.max(...counts.values()), 0);
    const first = shareOf(3, (typed, id) => idsFor(typed)[0] === id);
    expect(first / (best / names.length)).toBeGreaterThanOrEqual(0.95);
  });

  it('comes first after four letters in 95 of 100 cases', () => {
    expect(shareOf(4, (typed, id) => idsFor(typed)[0] === id)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(names)('comes first when all of $name is typed', ({ name, id }) => {
    expect(idsFor(name)[0]).toBe(id);
  });

  it.each([
    ['cap', 'cap-theorem'],
    ['CAP th', 'cap-theorem'],
    ['bac', 'backpressure'],
    ['back-p', 'backpressure'],
    ['2p', 'two-phase-commit'],
    ['n+', 'n-plus-one-query-problem'],
    ['N plus', 'n-plus-one-query-problem'],
    ['brewer’s', 'cap-theorem'],
    ['theo', 'cap-theorem'],
    ['pool', 'connection-pooling'],
    ['breaker', 'circuit-breaker'],
    ['idempotenzy', 'idempotency'],
    ['gorutine', 'goroutine'],
  ])('is found by %j', (typed, id) => {
    expect(idsFor(typed)[0]).toBe(id);
  });
});

describe('the order of completions', () => {
  const pools = finderOfNames(
    ['Thread Pool'],
    ['Poolside'],
    ['Connection Pooling', 'pooler'],
    ['Pool'],
    ['Carpool', 'car pool'],
  );

  it('is the whole name, then whole words inside names, then what begins so', () => {
    const completed = pools.complete('pool', 25).map(({ name }) => name);
    expect(completed).toEqual(['Pool', 'Thread Pool', 'Carpool', 'Poolside', 'Connection Pooling']);
  });

  it('names each term once and keeps to the limit', () => {
    expect(pools.complete('pool', 2).map(({ name }) => name)).toEqual(['Pool', 'Thread Pool']);
    expect(pools.complete('pool', 0)).toEqual([]);
  });

  it.each(['', '   ', '🍕', '\u202e', 'zzz'])('completes nothing for %j', (typed) => {
    expect(pools.complete(typed, 25)).toEqual([]);
  });
});
