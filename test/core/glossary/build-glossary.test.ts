import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGlossary } from '../../../src/core/glossary/build-glossary.ts';
import { shortKey } from '../../../src/core/glossary/short-key.ts';
import { anyGlossary } from '../any-glossary.ts';
import { type Draft, layerOf } from './layer-of.ts';

function build(...drafts: Draft[]) {
  return buildGlossary([layerOf('team', drafts)]);
}

describe('related terms', () => {
  it('are mutual, whichever side wrote it, each term’s own choice first', () => {
    const { glossary } = build(
      { id: 'a', name: 'A', related: ['c'] },
      { id: 'b', name: 'B', related: ['a', 'b'] },
      { id: 'c', name: 'C', related: ['b'] },
    );
    expect(glossary.terms.map(({ id, related }) => [id, related])).toEqual([
      ['a', ['c', 'b']],
      ['b', ['a', 'c']],
      ['c', ['b', 'a']],
    ]);
  });

  it('that are none are faults, with the nearest id', () => {
    const { faults } = build(
      { id: 'cap-theorem', name: 'CAP' },
      { name: 'ACID', related: ['cap-theorm', 'zzz'] },
    );
    expect(faults).toEqual([
      expect.objectContaining({
        line: 2,
        message: '“ACID” names “cap-theorm”, which is the id of no term. Did you mean “cap-theorem”?',
      }),
      expect.objectContaining({ line: 2, message: '“ACID” names “zzz”, which is the id of no term.' }),
    ]);
  });

  it('are mutual and there in any glossary', () => {
    fc.assert(
      fc.property(anyGlossary(10), ({ terms, byId }) => {
        for (const { id, related } of terms) {
          expect(related).not.toContain(id);
          for (const other of related) expect(byId.get(other)?.related).toContain(id);
        }
      }),
    );
  });
});

describe('a term’s status', () => {
  it('keeps drafts out, and out of what others refer to', () => {
    const { glossary, faults } = build(
      { id: 'a', name: 'A', related: ['b'] },
      { id: 'b', name: 'B', status: 'draft' },
      { id: 'c', name: 'C', status: 'deprecated', replacedBy: 'b' },
    );
    expect(faults).toEqual([]);
    expect(glossary.terms.map(({ id, related, replacedBy }) => [id, related, replacedBy])).toEqual([
      ['a', [], undefined],
      ['c', [], undefined],
    ]);
  });

  it('may name a successor, which has to be there', () => {
    const { faults } = build(
      { name: 'Old', status: 'deprecated', replacedBy: 'nwe' },
      { id: 'new', name: 'New' },
    );
    expect(faults.map(({ message }) => message)).toEqual([
      '“Old” names “nwe”, which is the id of no term. Did you mean “new”?',
    ]);
  });
});

it('can’t be replaced by itself', () => {
  const { faults } = build({ id: 'old', name: 'Old', status: 'deprecated', replacedBy: 'old' });
  expect(faults.map(({ message }) => message)).toEqual([
    '“Old” is replaced by itself. Write the id of what to use instead, or take `replacedBy` away.',
  ]);
});

describe('categories', () => {
  it('come in the order of the files, with their terms', () => {
    const { glossary } = build(
      { id: 'z', name: 'Z', category: 'Go' },
      { id: 'b', name: 'B', category: 'Databases' },
      { id: 'a', name: 'A', category: 'Go' },
    );
    expect(
      glossary.categories.map(({ id, name, terms }) => [id, name, terms.map((term) => term.id)]),
    ).toEqual([
      ['go', 'Go', ['z', 'a']],
      ['databases', 'Databases', ['b']],
    ]);
  });

  it('that differ only in case or signs are one', () => {
    const { glossary } = build(
      { id: 'a', name: 'A', category: 'Linux & OS' },
      { id: 'b', name: 'B', category: 'linux / os' },
    );
    expect(glossary.categories).toEqual([expect.objectContaining({ name: 'Linux & OS' })]);
  });

  it('never share an id or a key', () => {
    const { glossary } = build(
      { id: 'a', name: 'A', category: 'C++' },
      { id: 'b', name: 'B', category: 'C plus plus' },
    );
    expect(glossary.categories.map(({ id }) => id)).toEqual(['c-plus-plus', 'c-plus-plus-2']);
    fc.assert(
      fc.property(anyGlossary(10), ({ categories, terms }) => {
        expect(new Set(categories.map(({ id }) => id)).size).toBe(categories.length);
        expect(new Set(categories.map(({ key }) => key)).size).toBe(categories.length);
        expect(categories.flatMap((category) => category.terms)).toHaveLength(terms.length);
      }),
    );
  });
});

describe('tags', () => {
  it('come with their terms, those of most terms first, then by name', () => {
    const { glossary } = build(
      { id: 'b', name: 'B', tags: ['go', 'queries'] },
      { id: 'a', name: 'A', tags: ['APIs', 'go'], status: 'deprecated' },
      { id: 'c', name: 'C', tags: ['secret'], status: 'draft' },
    );
    expect(glossary.tags.map(({ name, terms }) => [name, terms.map(({ id }) => id)])).toEqual([
      ['go', ['b', 'a']],
      ['APIs', ['a']],
      ['queries', ['b']],
    ]);
  });

  it('that differ only in case or signs are one, called as the first term says', () => {
    const { glossary } = build(
      { id: 'a', name: 'A', tags: ['fault-tolerance', 'Fault tolerance'] },
      { id: 'b', name: 'B', tags: ['FAULT TOLERANCE'] },
    );
    expect(glossary.tags).toEqual([
      expect.objectContaining({
        id: 'fault-tolerance',
        key: shortKey('fault-tolerance'),
        name: 'fault-tolerance',
      }),
    ]);
    expect(glossary.tags[0]?.terms.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('never share an id or a key, and hold each term once', () => {
    fc.assert(
      fc.property(anyGlossary(10), ({ tags, byId }) => {
        expect(new Set(tags.map(({ id }) => id)).size).toBe(tags.length);
        expect(new Set(tags.map(({ key }) => key)).size).toBe(tags.length);
        for (const { terms } of tags) {
          expect(new Set(terms).size).toBe(terms.length);
          for (const term of terms) expect(byId.get(term.id)).toBe(term);
        }
      }),
    );
  });
});

describe('a term’s key', () => {
  it('is its own, six characters long, and leads to the term', () => {
    fc.assert(
      fc.property(anyGlossary(10), ({ terms, byKey, byId }) => {
        for (const term of terms) {
          expect(term.key).toMatch(/^[a-z0-9]{6}$/);
          expect(byKey.get(term.key)).toBe(term);
          expect(byId.get(term.id)).toBe(term);
        }
        expect(byKey.size).toBe(terms.length);
      }),
    );
  });

  it('does not change when terms come or go around it', () => {
    const alone = build({ id: 'acid', name: 'ACID' }).glossary.byId.get('acid')?.key;
    const among = build(
      { id: 'a', name: 'A' },
      { id: 'acid', name: 'Acid!' },
      { id: 'z', name: 'Z' },
    ).glossary;
    expect(among.byId.get('acid')?.key).toBe(alone);
  });
});

describe('a glossary', () => {
  it('lists its terms by name, whatever their case and accents', () => {
    const { glossary } = build({ name: 'b' }, { name: 'É' }, { name: 'a' }, { name: 'D' });
    expect(glossary.terms.map(({ name }) => name)).toEqual(['a', 'b', 'D', 'É']);
  });

  it('has the same version for the same texts, wherever they stand, and another for others', () => {
    const [first, moved, changed] = [
      build({ name: 'A' }),
      build({ name: 'A', source: { file: 'other.yaml', line: 9, column: 9 } }),
      build({ name: 'A', definition: 'Some other text.' }),
    ].map(({ glossary }) => glossary.version);
    expect(moved).toBe(first);
    expect(changed).not.toBe(first);
  });

  it('takes meanings as they are written, and makes one of a definition', () => {
    const meanings = [
      { context: 'in Go', definition: 'One.', links: [] },
      { context: 'in Rust', definition: 'Two.', inPractice: 'Often.', links: [] },
    ];
    const { glossary } = build(
      { id: 'a', name: 'A', definition: undefined, meanings },
      { id: 'b', name: 'B', definition: 'Three.', example: { language: undefined, code: 'x' } },
    );
    expect(glossary.byId.get('a')?.meanings).toEqual(meanings);
    expect(glossary.byId.get('b')?.meanings).toEqual([
      { definition: 'Three.', example: { code: 'x' }, links: [] },
    ]);
  });

  it('may be empty', () => {
    expect(buildGlossary([]).glossary).toMatchObject({ terms: [], categories: [] });
  });
});
