import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../src/core/glossary/name-key.ts';

describe('names that are the same', () => {
  it.each([
    ['Circuit Breaker', 'circuit-breaker'],
    ['Circuit  Breaker ', 'circuit_breaker'],
    ['blue/green', 'Blue-Green'],
    ['Brewer’s theorem', 'brewers theorem'],
    ['naïve', 'NAIVE'],
    ['Straße', 'STRASSE'],
    ['STRAẞE', 'strasse'],
    ['ﬁle', 'file'],
    ['Ｃ＋＋', 'c++'],
    ['İstanbul', 'istanbul'],
    ['ΟΔΟΣ', 'οδος'],
    ['Node.js', 'node js'],
    ['Really?', 'really'],
    ['End.', 'end'],
    ['(ACID)', 'acid'],
    ['「索引」', '索引'],
  ])('%j and %j', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });
});

describe('names that are not the same', () => {
  it('are told apart by the signs of languages, figures and scripts', () => {
    const names = [
      'C',
      'C++',
      'C#',
      'NET',
      '.NET',
      '99.9',
      '999',
      '99.9%',
      '99',
      'が',
      'か',
      'й',
      'и',
      '→',
      '←',
    ];
    expect(new Set(names.map(nameKey)).size).toBe(names.length);
  });
});

it('gives a name of signs a key too', () => {
  expect(nameKey(' → ')).toBe('→');
  expect(nameKey('???')).toBe('???');
  expect(nameKey('  ')).toBe('');
});

it('is the same whatever the case of Latin and Cyrillic letters', () => {
  const letter = fc.oneof(
    fc.integer({ min: 0x20, max: 0x17f }).map((code) => String.fromCodePoint(code)),
    fc.integer({ min: 0x400, max: 0x45f }).map((code) => String.fromCodePoint(code)),
  );
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 30 }), (name) => {
      expect(nameKey(name.toUpperCase())).toBe(nameKey(name));
    }),
    { numRuns: 1_000 },
  );
});
