import { describe, expect, it } from 'vitest';
import { mergeLayers } from '../../../src/core/glossary/merge-layers.ts';
import { type Draft, layerOf } from './layer-of.ts';

function merge(...layers: readonly (readonly Draft[])[]) {
  const merged = mergeLayers(layers.map((drafts, index) => layerOf(`layer-${index}`, drafts)));
  return { terms: merged.terms, faults: merged.faults.map(({ line, message }) => `${line}: ${message}`) };
}

describe('within a layer', () => {
  it('gives a term without an id one made from its name', () => {
    expect(merge([{ name: 'C++' }, { name: 'CAP Theorem' }]).terms.map(({ id }) => id)).toEqual([
      'c-plus-plus',
      'cap-theorem',
    ]);
  });

  it('gives another one where that is taken', () => {
    const { terms, faults } = merge([
      { name: 'C plus plus' },
      { name: 'C++' },
      { id: 'c-plus-plus-3', name: 'C+++' },
    ]);
    expect(terms.map(({ id }) => id)).toEqual(['c-plus-plus', 'c-plus-plus-2', 'c-plus-plus-3']);
    expect(faults).toEqual([]);
  });

  it('leaves written ids to those who wrote them', () => {
    const { terms } = merge([{ name: 'ACID' }, { id: 'acid', name: 'Acid (chemistry)' }]);
    expect(terms.map(({ id }) => id)).toEqual(['acid-2', 'acid']);
  });

  it('lets C, C++, C# and .NET stand side by side', () => {
    expect(
      merge([{ name: 'C' }, { name: 'C++' }, { name: 'C#' }, { name: '.NET' }, { name: 'NET' }]).faults,
    ).toEqual([]);
  });

  it.each<[string, Draft, Draft, string]>([
    [
      'names',
      { name: 'CAP Theorem' },
      { name: 'cap-theorem' },
      '“cap-theorem” of “cap-theorem” already names “CAP Theorem”',
    ],
    [
      'a name and an alias',
      { name: 'CAP' },
      { name: 'Brewer', aliases: ['cap'] },
      '“cap” of “Brewer” already names “CAP”',
    ],
    [
      'aliases',
      { name: 'A', aliases: ['naïve'] },
      { name: 'B', aliases: ['Naive'] },
      '“Naive” of “B” already names “A”',
    ],
  ])('names both places where %s collide', (_kind, first, second, start) => {
    expect(merge([first, second]).faults).toEqual([
      `2: ${start} at layer-0.yaml:1:3. Keep it at one of the two, or make one term of both.`,
    ]);
  });

  it('names both places where ids collide', () => {
    expect(
      merge([
        { id: 'a', name: 'One' },
        { id: 'a', name: 'Two' },
      ]).faults,
    ).toEqual(['2: The id “a” is taken by “One” at layer-0.yaml:1:3. Give this term another.']);
  });

  it('drops an alias that says the name again', () => {
    const { terms, faults } = merge([{ name: 'Back Pressure', aliases: ['back-pressure', 'BP', 'bp'] }]);
    expect(terms[0]?.aliases).toEqual(['BP']);
    expect(faults).toEqual([]);
  });
});

describe('of two layers', () => {
  it('the later replaces a term of the same id, whole', () => {
    const { terms } = merge(
      [{ id: 'acid', name: 'ACID', tags: ['old'] }],
      [{ id: 'acid', name: 'ACID at ours' }],
    );
    expect(terms).toEqual([expect.objectContaining({ name: 'ACID at ours', tags: [], layer: 'layer-1' })]);
  });

  it('the later replaces a term of the same name, and related terms follow', () => {
    const { terms } = merge(
      [
        { id: 'cap-theorem', name: 'CAP' },
        { id: 'acid', name: 'ACID', related: ['cap-theorem'] },
      ],
      [{ id: 'capacity', name: 'cap' }],
    );
    expect(terms.map(({ id, related }) => [id, related])).toEqual([
      ['acid', ['capacity']],
      ['capacity', []],
    ]);
  });

  it('the later takes its names off the others’ aliases', () => {
    const { terms, faults } = merge(
      [{ id: 'load-balancer', name: 'Load Balancer', aliases: ['LB', 'balancer'] }],
      [{ name: 'Pound', aliases: ['lb'] }],
    );
    expect(terms.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Load Balancer', ['balancer']],
      ['Pound', ['lb']],
    ]);
    expect(faults).toEqual([]);
  });

  it('the later makes a deprecated term’s successor follow', () => {
    const { terms } = merge(
      [
        { id: 'new', name: 'New' },
        { id: 'old', name: 'Old', status: 'deprecated', replacedBy: 'new' },
      ],
      [{ id: 'newest', name: 'NEW' }],
    );
    expect(terms.find(({ id }) => id === 'old')?.replacedBy).toBe('newest');
  });

  it('each keeps what the other does not touch', () => {
    const { terms } = merge([{ name: 'A' }, { name: 'B' }], [{ name: 'C' }]);
    expect(terms.map(({ name, layer }) => `${name} ${layer}`)).toEqual([
      'A layer-0',
      'B layer-0',
      'C layer-1',
    ]);
  });
});
