import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hash, shortKey } from '../../../src/core/glossary/short-key.ts';

it('makes six characters that a button can carry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(9), (id, attempt) => {
      expect(shortKey(id, attempt)).toMatch(/^[a-z0-9]{6}$/);
      expect(shortKey(id, attempt)).toBe(shortKey(id, attempt));
    }),
  );
});

it('keeps its keys from one release to the next, for buttons live long', () => {
  expect(['cap-theorem', 'acid', 'backpressure', ''].map((id) => shortKey(id))).toMatchInlineSnapshot(`
    [
      "814kbq",
      "vrhuk5",
      "qh3sa4",
      "djkscz",
    ]
  `);
});

it('gives another key at another attempt', () => {
  expect(shortKey('acid', 1)).not.toBe(shortKey('acid'));
});

it('tells a hundred thousand ids apart but for the odd pair', () => {
  const ids = Array.from({ length: 100_000 }, (_, index) => `term-${index}`);
  expect(new Set(ids.map((id) => shortKey(id))).size).toBeGreaterThan(99_980);
});

it('hashes to a whole number that is exact', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(Number.isSafeInteger(hash(text))).toBe(true);
      expect(hash(text)).toBeGreaterThanOrEqual(0);
    }),
  );
});
