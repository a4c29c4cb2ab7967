import { describe, expect, it } from 'vitest';
import { contrastsOf } from '../../../src/core/glossary/contrast-index.ts';
import type { ContrastSide } from '../../../src/core/glossary/term.ts';
import { glossaryOf, glossaryOfNames } from '../glossary-of.ts';

const glossary = glossaryOf(`
category: Words
terms:
  - id: cap
    name: CAP
    definition: d
    contrasts:
      - between: [{name: CP, aliases: [CP system], definition: strict}, {name: AP, definition: loose}]
      - between: [acid, cap]
  - id: acid
    name: ACID
    definition: d
    contrasts:
      - between: [acid, {name: BASE, aliases: [basically available], definition: soft}]
  - id: index
    name: Index
    definition: d
`);
const contrasts = contrastsOf(glossary);
const owned = (owner: string, place: number) => {
  const term = glossary.byId.get(owner);
  return { owner: term, contrast: term?.contrasts[place] };
};
const term = (id: string): ContrastSide => ({ kind: 'term', id });

describe('the contrasts of a glossary', () => {
  it('are found by two terms in either order', () => {
    expect(contrasts.between(term('acid'), term('cap'))).toEqual(owned('cap', 1));
    expect(contrasts.between(term('cap'), term('acid'))).toEqual(owned('cap', 1));
    expect(contrasts.between(term('cap'), term('index'))).toBeUndefined();
  });

  it('are found by a name or alias of what is explained beside a term', () => {
    expect(contrasts.asidesCalled('cp SYSTEM')).toEqual([
      { ...owned('cap', 0), aside: glossary.byId.get('cap')?.contrasts[0]?.between[0] },
    ]);
    expect(contrasts.asidesCalled('Basically-Available').map(({ aside }) => aside.name)).toEqual(['BASE']);
    expect(contrasts.asidesCalled('acid')).toEqual([]);
  });

  it('are found by what two names led to', () => {
    const [cp] = contrasts.asidesCalled('CP');
    const [ap] = contrasts.asidesCalled('AP');
    const [base] = contrasts.asidesCalled('BASE');
    if (!cp || !ap || !base) throw new Error('The glossary of this test has lost its asides.');
    expect(contrasts.between(ap.aside, cp.aside)).toEqual(owned('cap', 0));
    expect(contrasts.between(base.aside, term('acid'))).toEqual(owned('acid', 0));
    expect(contrasts.between(base.aside, ap.aside)).toBeUndefined();
  });

  it('are listed for a term, its own first, then those written elsewhere', () => {
    expect(contrasts.ofTerm('acid')).toEqual([owned('acid', 0), owned('cap', 1)]);
    expect(contrasts.ofTerm('cap')).toEqual([owned('cap', 0), owned('cap', 1)]);
    expect(contrasts.ofTerm('index')).toEqual([]);
  });

  it('are looked up once for a glossary', () => {
    expect(contrastsOf(glossary)).toBe(contrasts);
  });

  it('take no room where there are none', () => {
    expect(contrastsOf(glossaryOfNames(['A']))).toBe(contrastsOf(glossaryOfNames(['B'], ['C'])));
    const [a, b] = glossaryOfNames(['A'], ['B']).terms;
    expect(a?.contrasts).toBe(b?.contrasts);
    expect(a?.prerequisites).toBe(b?.formerIds);
  });
});
