import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGlossary } from '../../../src/core/glossary/build-glossary.ts';
import { pairKey } from '../../../src/core/glossary/contrast-sides.ts';
import type { ContrastSide } from '../../../src/core/glossary/term.ts';
import { anyGlossary } from '../any-glossary.ts';
import { faultsOfTerm } from './faults-of.ts';
import { type Draft, layerOf } from './layer-of.ts';

function build(...layers: readonly (readonly Draft[])[]) {
  const { glossary, faults } = buildGlossary(
    layers.map((drafts, index) => layerOf(`layer-${index}`, drafts)),
  );
  return { glossary, faults: faults.map(({ file, line, message }) => `${file}:${line}: ${message}`) };
}

const term = (id: string): ContrastSide => ({ kind: 'term', id });
const aside = (name: string, ...aliases: string[]): ContrastSide => {
  return { kind: 'aside', name, aliases, definition: 'Some text.' };
};
const contrast = (one: ContrastSide, other: ContrastSide) => ({
  between: [one, other] as [typeof one, typeof other],
});

describe('a fault in a contrast as it is written', () => {
  const NO_TEXT =
    'is missing or no text. Write it as text; put it in quotes when it looks like a number or holds a colon.';
  const TWO = 'Write `between` as a list of two: each the id of a term, or a `name` with its `definition`.';

  it.each([
    ['contrasts: [a]', '5:17  Write a contrast as `- between:` with two sides below.'],
    ['contrasts: [{between: [a]}]', `5:27  ${TWO}`],
    ['contrasts: [{between: [a, b, c]}]', `5:27  ${TWO}`],
    ['contrasts: [{chooseWhen: now}]', `5:17  ${TWO}`],
    [
      'contrasts: [{between: [a, 7]}]',
      '5:31  Write a side as the id of a term, or as a `name` with its `definition`.',
    ],
    ['contrasts: [{between: [a, {name: B}]}]', `5:31  \`definition\` ${NO_TEXT}`],
    ['contrasts: [{between: [a, ""]}]', '5:31  `id` is empty. Write some text.'],
    [
      'contrasts: [{between: [a, {name: B, definition: d, alias: [c]}]}]',
      '5:56  There is no key `alias` here. Did you mean “aliases”?',
    ],
    [
      'contrasts: [{between: [a, b], choosewhen: now}]',
      '5:35  There is no key `choosewhen` here. Did you mean “chooseWhen”?',
    ],
  ])('%s', (line, fault) => {
    expect(faultsOfTerm('name: A', 'definition: d', line)).toEqual([`terms.yaml:${fault}`]);
  });
});

describe('a contrast', () => {
  it('is kept as it is written, in the order written', () => {
    const written = [
      { ...contrast(term('a'), aside('Saga', 'sagas')), inCommon: 'Both.', chooseWhen: undefined },
      contrast(term('b'), term('a')),
    ];
    const { glossary, faults } = build([
      { id: 'a', name: 'A', contrasts: written },
      { id: 'b', name: 'B' },
    ]);
    expect(faults).toEqual([]);
    expect(glossary.byId.get('a')?.contrasts).toStrictEqual([
      { between: [term('a'), aside('Saga', 'sagas')], inCommon: 'Both.' },
      { between: [term('b'), term('a')] },
    ]);
    expect(glossary.byId.get('b')?.contrasts).toEqual([]);
  });

  it('with a draft is left out', () => {
    const { glossary, faults } = build([
      { id: 'a', name: 'A', contrasts: [contrast(term('a'), term('b'))] },
      { id: 'b', name: 'B', status: 'draft' },
    ]);
    expect([glossary.byId.get('a')?.contrasts, faults]).toEqual([[], []]);
  });

  it('may tell two things apart that are explained beside a term', () => {
    const { faults } = build([{ id: 'cap', name: 'CAP', contrasts: [contrast(aside('CP'), aside('AP'))] }]);
    expect(faults).toEqual([]);
  });

  it.each<[string, Draft[], string]>([
    [
      'an id of no term',
      [
        { id: 'acid', name: 'ACID', contrasts: [contrast(term('acid'), term('bas'))] },
        { id: 'base', name: 'BASE' },
      ],
      '1: “ACID” names “bas”, which is the id of no term. Did you mean “base”?',
    ],
    [
      'a term twice',
      [{ id: 'a', name: 'A', contrasts: [contrast(term('a'), term('a'))] }],
      '1: “A” tells “a” apart from itself. Write two different sides.',
    ],
    [
      'an aside twice',
      [{ id: 'a', name: 'A', contrasts: [contrast(aside('Hot spot'), aside('hot-spot'))] }],
      '1: “A” tells “Hot spot” apart from itself. Write two different sides.',
    ],
    [
      'a term other than the one it stands at',
      [
        { id: 'a', name: 'A', contrasts: [contrast(term('b'), aside('C'))] },
        { id: 'b', name: 'B' },
      ],
      '1: “A” tells “b” and “C” apart and is neither. Write the id “a” for one side, or move the contrast to one of the two.',
    ],
    [
      'a pair that another term tells apart',
      [
        { id: 'a', name: 'A', contrasts: [contrast(term('a'), term('b'))] },
        { id: 'b', name: 'B', contrasts: [contrast(term('b'), term('a'))] },
      ],
      '2: “B” tells “b” and “a” apart, and so does “A” at layer-0.yaml:1:3. Keep one of the two: it shows for both sides.',
    ],
    [
      'an aside of a term’s name',
      [
        { id: 'a', name: 'A', contrasts: [contrast(term('a'), aside('two-phase commit'))] },
        { id: '2pc', name: 'Two-Phase Commit' },
      ],
      '1: “A” explains “two-phase commit” in a contrast, which already names “Two-Phase Commit” at layer-0.yaml:2:3. Write the id “2pc” for this side.',
    ],
    [
      'an aside whose alias is a term’s',
      [
        { id: 'a', name: 'A', contrasts: [contrast(term('a'), aside('Saga', 'tpc'))] },
        { id: '2pc', name: 'Two-Phase Commit', aliases: ['TPC'] },
      ],
      '1: “A” explains “tpc” in a contrast, which already names “Two-Phase Commit” at layer-0.yaml:2:3. Write the id “2pc” for this side, or take the alias away.',
    ],
  ])('has a fault that says what to do when it names %s', (_what, drafts, fault) => {
    expect(build(drafts).faults).toEqual([`layer-0.yaml:${fault}`]);
  });
});

describe('under a later layer, a contrast', () => {
  it('follows a term that was replaced', () => {
    const { glossary } = build(
      [
        { id: 'a', name: 'A', contrasts: [contrast(term('a'), term('b'))] },
        { id: 'b', name: 'B' },
      ],
      [{ id: 'bee', name: 'b' }],
    );
    expect(glossary.byId.get('a')?.contrasts).toEqual([contrast(term('a'), term('bee'))]);
  });

  it('makes way for the one that tells the same pair apart', () => {
    const mine = { ...contrast(aside('saga'), term('b')), chooseWhen: 'Ours.' };
    const { glossary, faults } = build(
      [
        { id: 'a', name: 'A', contrasts: [contrast(term('a'), term('b'))] },
        { id: 'b', name: 'B', contrasts: [contrast(term('b'), aside('Saga'))] },
      ],
      [{ id: 'b', name: 'B', contrasts: [contrast(term('b'), term('a')), mine] }],
    );
    expect(faults).toEqual([]);
    expect(glossary.terms.map(({ contrasts }) => contrasts)).toEqual([
      [],
      [contrast(term('b'), term('a')), mine],
    ]);
  });

  it('refers to the term that an aside has become, and gives it the aliases', () => {
    const { glossary, faults } = build(
      [{ id: 'a', name: 'A', contrasts: [contrast(aside('CP', 'strict'), aside('AP', 'loose', 'lax'))] }],
      [
        { id: 'cp', name: 'C.P.', aliases: ['cp'] },
        { id: 'loose', name: 'Loose' },
      ],
    );
    expect(faults).toEqual([]);
    expect(glossary.byId.get('a')?.contrasts).toEqual([contrast(term('cp'), aside('AP', 'lax'))]);
  });

  it('goes when both its sides have become one', () => {
    const { glossary, faults } = build(
      [{ id: 'a', name: 'A', contrasts: [contrast(aside('CP'), aside('AP'))] }],
      [{ id: 'x', name: 'CP', aliases: ['AP'] }],
    );
    expect([glossary.byId.get('a')?.contrasts, faults]).toEqual([[], []]);
  });
});

it('in any glossary, contrasts name terms that are there and tell each pair apart once', () => {
  fc.assert(
    fc.property(anyGlossary(10), ({ terms, byId }) => {
      const all = terms.flatMap(({ contrasts }) => contrasts);
      for (const side of all.flatMap(({ between }) => between)) {
        if (side.kind === 'term') expect(byId.has(side.id)).toBe(true);
      }
      expect(new Set(all.map(({ between }) => pairKey(between))).size).toBe(all.length);
    }),
  );
});
