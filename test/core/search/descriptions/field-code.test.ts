import { expect, it } from 'vitest';
import {
  again,
  type Field,
  factorOf,
  isNaming,
  toCode,
} from '../../../../src/core/search/descriptions/field-code.ts';

const FIELDS: readonly Field[] = ['code', 'practice', 'definition', 'ask', 'tag', 'name'];

/** A word that stands in these places, one after the other. */
function codeOf(...[first, ...others]: [Field, ...Field[]]): number {
  return others.reduce((code, field) => again(code, toCode(field)), toCode(first));
}

it('counts a word less in code and in practice than in a definition or a name', () => {
  const [code, practice, definition, ask, tag, name] = FIELDS.map((field) => factorOf(toCode(field)));
  expect([code, practice, tag]).toEqual([0.7, 0.85, 0.9].map((factor) => expect.closeTo(factor, 5)));
  expect([definition, ask, name]).toEqual([1, 1, 1]);
});

it.each<[[Field, ...Field[]], number]>([
  [['definition', 'definition'], 1.15],
  [['definition', 'code'], 1.15],
  [['code', 'definition'], 1.15],
  [['code', 'code'], 0.7 * 1.15],
  [['name', 'code', 'code'], 1.3],
  [['name', 'code', 'code', 'code'], 1.45],
  [['name', 'code', 'code', 'code', 'code'], 1.45],
])('counts a word of %j %d times: by the best place, and more for three repeats', (fields, factor) => {
  expect(factorOf(codeOf(...fields))).toBeCloseTo(factor, 5);
});

it('keeps the best place and the repeats, whatever the order', () => {
  for (const one of FIELDS) {
    for (const other of FIELDS) expect(codeOf(one, other)).toBe(codeOf(other, one));
  }
});

it.each<[[Field, ...Field[]], boolean]>([
  [['code'], false],
  [['practice'], false],
  [['definition'], false],
  [['definition', 'definition', 'definition', 'definition', 'definition'], false],
  [['ask'], true],
  [['tag'], true],
  [['name'], true],
  [['code', 'ask'], true],
  [['name', 'code', 'code', 'code', 'code'], true],
])('takes a word of %j for one of the name: %s', (fields, expected) => {
  expect(isNaming(codeOf(...fields))).toBe(expected);
});

it('fits into a byte, and counts nothing beyond its codes', () => {
  expect(codeOf('name', 'name', 'name', 'name', 'name')).toBeLessThan(256);
  expect(factorOf(255)).toBe(0);
});
