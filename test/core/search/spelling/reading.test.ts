import { expect, it } from 'vitest';
import { bestReading, NOTHING, withMended, withRight } from '../../../../src/core/search/spelling/reading.ts';
import type { Token } from '../../../../src/core/search/words/tokenise.ts';
import { tokenise } from '../../../../src/core/search/words/tokenise.ts';
import { glossaryOfNames } from '../../glossary-of.ts';
import { indexesOf } from '../indexes-of.ts';

const glossary = glossaryOfNames(['Lock'], ['Clock'], ['Channel'], ['Channel (Go)'], ['Circuit Breaker']);
const { names } = indexesOf(glossary);
const range = { from: 2, to: 4 };

function token(text: string): Token {
  const [first] = tokenise(text);
  if (!first) throw new Error(`“${text}” has no word.`);
  return first;
}

/** The best of some readings, in one line. */
function bestOf(...readings: [form: string, edits: number][]): string | undefined {
  const best = bestReading(
    readings.map(([form, edits]) => ({ ...NOTHING, form, edits })),
    names,
    range,
  );
  return best && [best.edits, ...best.surfaces.map(({ term }) => glossary.terms[term]?.name)].join(' ');
}

it.each<[string, [form: string, edits: number][], string | undefined]>([
  [
    'the name with the fewest edits',
    [
      ['clock', 2],
      ['lock', 1],
    ],
    '1 Lock',
  ],
  [
    'whatever the order',
    [
      ['lock', 1],
      ['clock', 2],
    ],
    '1 Lock',
  ],
  [
    'both of two that are equally near',
    [
      ['lock', 1],
      ['clock', 1],
    ],
    '1 Lock Clock',
  ],
  ['both that are written alike', [['channel', 1]], '1 Channel Channel (Go)'],
  [
    'what is no name is passed over',
    [
      ['lick', 1],
      ['clock', 2],
    ],
    '2 Clock',
  ],
  ['what needs no mending is no mended name', [['lock', 0]], undefined],
  ['none', [], undefined],
])('the best reading: %s', (_case, readings, expected) => {
  expect(bestOf(...readings)).toBe(expected);
});

it('stands where it was read', () => {
  const best = bestReading([{ ...NOTHING, form: 'circuitbreaker', edits: 2 }], names, range);
  expect(best).toMatchObject({ from: 2, to: 4, edits: 2 });
});

it('gathers what speaks for a name and against it, word by word', () => {
  const whole = { ...NOTHING, whole: true };
  const right = withRight(whole, token('circuit'));
  expect(right).toEqual({ ...whole, form: 'circuit', support: 7 });
  const slip = withMended(right, token('braker'), { word: 'breaker', form: 'breaker', edits: 1 }, false);
  expect(slip).toEqual({ ...right, form: 'circuitbreaker', edits: 1, mended: 1, support: 7 + 3 });
});

it.each<[string, string, string, number, boolean, object]>([
  ['a real word supports nothing', 'contest', 'context', 1, true, { doubtful: 1, support: 0 }],
  ['two edits are unlikely', 'idempotancies', 'idempotency', 2, false, { unlikely: 1, support: 5 }],
  ['an error that fingers seldom make', 'wine', 'wire', 1, true, { unlikely: 1, doubtful: 1 }],
  ['a short word says little', 'cpa', 'cap', 1, false, { short: 1, support: 0 }],
  ['a word that was short', 'loc', 'lock', 1, false, { short: 1, support: 0 }],
])('%s: %j for %j', (_case, typed, form, edits, isWord, expected) => {
  const reading = withMended(NOTHING, token(typed), { word: form, form, edits }, isWord);
  expect(reading).toEqual({ ...NOTHING, form, edits, mended: 1, ...expected });
});
