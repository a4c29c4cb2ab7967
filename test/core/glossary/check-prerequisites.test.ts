import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGlossary } from '../../../src/core/glossary/build-glossary.ts';
import { anyGlossary } from '../any-glossary.ts';
import { type Draft, layerOf } from './layer-of.ts';

function build(...layers: readonly (readonly Draft[])[]) {
  const { glossary, faults } = buildGlossary(
    layers.map((drafts, index) => layerOf(`layer-${index}`, drafts)),
  );
  return { glossary, faults: faults.map(({ file, line, message }) => `${file}:${line}: ${message}`) };
}

const needs = (id: string, ...prerequisites: string[]): Draft => {
  return { id, name: id.toUpperCase(), prerequisites };
};

describe('prerequisites', () => {
  it('are kept in the order written, each once', () => {
    const { glossary } = build([needs('a'), needs('b'), needs('c', 'b', 'a', 'b')]);
    expect(glossary.byId.get('c')?.prerequisites).toEqual(['b', 'a']);
  });

  it('that are drafts are left out', () => {
    const { glossary, faults } = build([{ ...needs('a'), status: 'draft' }, needs('b', 'a')]);
    expect([glossary.byId.get('b')?.prerequisites, faults]).toEqual([[], []]);
  });

  it('follow a term that a later layer replaced', () => {
    const { glossary } = build([needs('a'), needs('b', 'a')], [{ id: 'first', name: 'A' }]);
    expect(glossary.byId.get('b')?.prerequisites).toEqual(['first']);
  });

  it('that are none are faults, with the nearest id', () => {
    expect(build([needs('goroutine'), needs('channel', 'gorutine')]).faults).toEqual([
      'layer-0.yaml:2: “CHANNEL” names “gorutine”, which is the id of no term. Did you mean “goroutine”?',
    ]);
  });

  it('can’t be the term itself', () => {
    expect(build([needs('a', 'a')]).faults).toEqual([
      'layer-0.yaml:1: “A” is a prerequisite of itself. Take “a” out of its `prerequisites`.',
    ]);
  });

  it('can’t go in a circle, which is named', () => {
    expect(
      build([needs('context', 'channel'), needs('goroutine', 'channel'), needs('channel', 'goroutine')])
        .faults,
    ).toEqual([
      'layer-0.yaml:2: The prerequisites of “GOROUTINE” go in a circle: “goroutine → channel → goroutine”. Take one of the steps out.',
    ]);
  });

  it('name each circle where the last layer closed it', () => {
    const { faults } = build(
      [needs('a', 'c'), needs('b', 'a'), needs('c'), needs('x', 'y'), needs('y')],
      [needs('c', 'b'), needs('y', 'x', 'y')],
    );
    expect(faults).toEqual([
      'layer-1.yaml:2: “Y” is a prerequisite of itself. Take “y” out of its `prerequisites`.',
      'layer-1.yaml:1: The prerequisites of “C” go in a circle: “c → b → a → c”. Take one of the steps out.',
      'layer-1.yaml:2: The prerequisites of “Y” go in a circle: “y → x → y”. Take one of the steps out.',
    ]);
  });

  it('may make a chain as long as the glossary', () => {
    const chain = Array.from({ length: 20_000 }, (_, place) =>
      needs(`t${place}`, ...(place > 0 ? [`t${place - 1}`] : [])),
    );
    expect(build(chain.reverse()).faults).toEqual([]);
  });

  it('lead to a start in any glossary', () => {
    fc.assert(
      fc.property(anyGlossary(10), ({ terms, byId }) => {
        const reach = (id: string, path: readonly string[]): void => {
          expect(path).not.toContain(id);
          expect(byId.has(id)).toBe(true);
          for (const next of byId.get(id)?.prerequisites ?? []) reach(next, [...path, id]);
        };
        for (const { id } of terms) reach(id, []);
      }),
    );
  });
});
