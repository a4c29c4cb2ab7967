import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SUBCOMMANDS } from '../../../src/core/replies/glossary-command.ts';
import { anyGlossary } from '../any-glossary.ts';
import { glossaryOf } from '../glossary-of.ts';
import { cardsFrom, controlsOf, typedFor } from './cards-from.ts';
import { contextOf } from './context-of.ts';
import { faultsOf } from './faults-of.ts';
import { longGlossary } from './long-glossary.ts';

it('fit both platforms whatever a glossary holds, as far as one can press', () => {
  fc.assert(
    fc.property(anyGlossary(5), fc.boolean(), (glossary, isAlone) => {
      const [dailyTerm] = glossary.terms;
      const context = { ...contextOf(glossary), isAlone, ...(dailyTerm ? { dailyTerm } : {}) };
      for (const card of cardsFrom(context, typedFor(glossary), 100)) expect(faultsOf(card)).toEqual([]);
    }),
    { numRuns: 6 },
  );
}, 120_000);

it.each([
  ['no term', glossaryOf()],
  ['one term', longGlossary(1)],
  ['twenty terms', longGlossary(20)],
  ['twenty-one terms', longGlossary(21)],
  ['many terms, categories and tags', longGlossary(650)],
])(
  'fit both platforms with %s',
  (_what, glossary) => {
    const context = contextOf(glossary, 'discord');
    const typed = [...SUBCOMMANDS, 'quiz public', 'path term 0001', 'tag tag', 'browse category'];
    for (const card of cardsFrom(context, typed, 300)) expect(faultsOf(card)).toEqual([]);
  },
  60_000,
);

it('lead home from every list', () => {
  const context = contextOf(longGlossary(205));
  for (const typed of ['browse', 'browse category', 'tag', 'tag tag', 'terms', 'path', 'random', 'help']) {
    const [, card] = [...cardsFrom(context, [typed], 0)];
    expect([typed, card && controlsOf(card).map(({ action }) => action.kind)]).toEqual([
      typed,
      expect.arrayContaining(['home']),
    ]);
  }
});
