import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGlossary } from '../../../src/core/glossary/build-glossary.ts';
import { shortKey } from '../../../src/core/glossary/short-key.ts';
import { anyGlossary } from '../any-glossary.ts';
import { type Draft, layerOf } from './layer-of.ts';

function build(...layers: readonly (readonly Draft[])[]) {
  const { glossary, faults } = buildGlossary(
    layers.map((drafts, index) => layerOf(`layer-${index}`, drafts)),
  );
  return {
    glossary,
    faults: faults.map(({ file, line, message }) => `${file}:${line}: ${message}`),
    heirOf: (id: string) => glossary.byFormerKey.get(shortKey(id))?.id,
  };
}

const once = (id: string, ...formerIds: string[]): Draft => ({ id, name: id.toUpperCase(), formerIds });

describe('former ids', () => {
  it('lead old buttons to the term that took their place', () => {
    const { glossary, heirOf } = build([once('iac', 'infra-code', 'terraform'), once('acid')]);
    expect(heirOf('infra-code')).toBe('iac');
    expect(heirOf('terraform')).toBe('iac');
    expect(heirOf('iac')).toBeUndefined();
    expect(glossary.byId.get('iac')?.formerIds).toEqual(['infra-code', 'terraform']);
  });

  it('of a draft lead nowhere', () => {
    expect(build([{ ...once('a', 'old'), status: 'draft' }]).heirOf('old')).toBeUndefined();
  });

  it('can’t be the id of a term that is there', () => {
    expect(build([once('a', 'b'), once('b')]).faults).toEqual([
      'layer-0.yaml:1: “A” has the former id “b”, which is the id of “B” at layer-0.yaml:2:3. Take it out of `formerIds`.',
    ]);
  });

  it('can’t lead to two terms', () => {
    expect(build([once('a', 'old', 'old'), once('b', 'old')]).faults).toEqual([
      'layer-0.yaml:2: The former id “old” of “B” already leads to “A” at layer-0.yaml:1:3. Keep it at one of the two.',
    ]);
  });

  it('are what a reference to one is told', () => {
    const { faults } = build([once('iac', 'infra-code'), { name: 'X', related: ['infra-code'] }]);
    expect(faults).toEqual([
      'layer-0.yaml:2: “X” names “infra-code”, which is the id of no term. It is “iac” now.',
    ]);
  });

  it('never hide a key that a term has', () => {
    fc.assert(
      fc.property(anyGlossary(10), ({ byFormerKey, byKey, terms }) => {
        for (const [key, term] of byFormerKey) {
          expect(byKey.has(key)).toBe(false);
          expect(terms).toContain(term);
        }
      }),
    );
  });
});

describe('under a later layer, former ids', () => {
  it('belong to the later term that claims them or is called so', () => {
    const { glossary, faults, heirOf } = build(
      [once('a', 'old', 'older', 'oldest')],
      [once('b', 'old'), once('older')],
    );
    expect(faults).toEqual([]);
    expect(heirOf('old')).toBe('b');
    expect(glossary.byId.get('a')?.formerIds).toEqual(['oldest']);
  });

  it('go over with the place of a term, as does its id', () => {
    const { faults, heirOf } = build(
      [once('cap', 'brewer'), once('acid', 'acid-properties')],
      [
        { id: 'capacity', name: 'Cap' },
        { id: 'acid', name: 'Acid' },
      ],
    );
    expect(faults).toEqual([]);
    expect(['cap', 'brewer', 'acid-properties'].map(heirOf)).toEqual(['capacity', 'capacity', 'acid']);
  });
});
