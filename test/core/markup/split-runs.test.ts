import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighRun } from '../../../src/core/card-weight.ts';
import type { Run } from '../../../src/core/markup/markup.ts';
import { splitRuns } from '../../../src/core/markup/split-runs.ts';

const LONE_SURROGATE = /\p{Cs}/u;

const textsOf = (lines: Run[][]) => lines.map((line) => line.map(({ text }) => text).join(''));

it('leaves alone what has room', () => {
  const runs: Run[] = [{ text: 'a ', strong: true }, { text: 'b' }];
  expect(splitRuns(runs, 100)).toEqual([runs]);
});

it('cuts after a sentence that ends in the second half', () => {
  expect(textsOf(splitRuns([{ text: 'One two three. Four five.' }], 32))).toEqual([
    'One two three.',
    'Four five.',
  ]);
});

it('cuts after a word otherwise', () => {
  expect(textsOf(splitRuns([{ text: 'one two three four five' }], 20))).toEqual([
    'one two',
    'three four',
    'five',
  ]);
});

it('cuts inside a word only when it alone is too long', () => {
  expect(textsOf(splitRuns([{ text: 'abcdefghijklmnopqrst' }], 18))).toEqual(['abcdefghij', 'klmnopqrst']);
});

it('gives every piece the look of its run', () => {
  const run: Run = { text: 'one two three', code: true, url: 'https://a.example' };
  for (const [piece] of splitRuns([run], 50)) expect(piece).toEqual({ ...run, text: piece?.text });
});

describe('any runs', () => {
  const text = fc.string({
    unit: fc.constantFrom('word', ' ', '. ', '\n', '&', '<', '😀', 'é'),
    minLength: 1,
    maxLength: 80,
  });
  const runs = fc.array(fc.record({ text, strong: fc.constant(true as const) }, { requiredKeys: ['text'] }), {
    minLength: 1,
    maxLength: 5,
  });

  it('keep within the limit, lose nothing but spaces, and break no character', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 20, max: 200 }), (all, limit) => {
        const lines = splitRuns(all, limit);
        for (const line of lines) {
          expect(line.map(weighRun).reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(limit);
          expect(line.map((run) => run.text).join('')).not.toMatch(LONE_SURROGATE);
        }
        const squeeze = (words: string) => words.replace(/\s/g, '');
        expect(squeeze(textsOf(lines).join(''))).toBe(squeeze(all.map((run) => run.text).join('')));
      }),
      { numRuns: 500 },
    );
  });

  it('come to an end however small the limit', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: -10, max: 10 }), (all, limit) => {
        for (const line of textsOf(splitRuns(all, limit))) expect(line).not.toMatch(LONE_SURROGATE);
      }),
    );
  });
});
