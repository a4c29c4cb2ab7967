import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeAction, encodeAction } from '../../../src/core/action.ts';
import type { Card } from '../../../src/core/card.ts';
import { cardToText } from '../../../src/core/card-to-text.ts';
import {
  CARD_WEIGHT,
  FACT_WEIGHT,
  PART_WEIGHT,
  weighMarkup,
  weighPart,
} from '../../../src/core/card-weight.ts';
import { SUBCOMMANDS } from '../../../src/core/replies/glossary-command.ts';
import { anyGlossary } from '../any-glossary.ts';
import { glossaryOf } from '../glossary-of.ts';
import { cardsFrom, controlsOf, typedFor } from './cards-from.ts';
import { contextOf } from './context-of.ts';
import { longGlossary } from './long-glossary.ts';

/** What a card comes to that it must not. */
function faultsOf(card: Card): string[] {
  const controls = controlsOf(card);
  const codes = controls.map(({ action }) => encodeAction(action));
  const faults = {
    'a long title': card.title.length > 120,
    'heavy parts': card.parts.reduce((sum, part) => sum + weighPart(part), 0) > CARD_WEIGHT,
    'a heavy part': card.parts.some((part) => part.kind !== 'facts' && weighPart(part) > PART_WEIGHT),
    'a heavy fact': card.parts.some(
      (part) => part.kind === 'facts' && part.facts.some(({ body }) => weighMarkup(body) > FACT_WEIGHT),
    ),
    'many rows': card.rows.length > 5,
    'many options': card.rows.some((row) => row.kind === 'choice' && row.options.length > 25),
    'an empty row': card.rows.some(
      (row) =>
        (row.kind === 'choice' && row.options.length === 0) ||
        (row.kind === 'buttons' && row.buttons.length === 0),
    ),
    'many buttons': card.rows.some((row) => row.kind === 'buttons' && row.buttons.length > 5),
    'twice the same action': new Set(codes).size < codes.length,
    'an action that is not read again': codes.some((code) => !decodeAction(code)),
    'a long label': controls.some(({ label, hint = '' }) => label.length > 75 || hint.length > 75),
    'no label': controls.some(({ label }) => label === ''),
    'no text': cardToText(card).trim() === '',
  };
  return Object.entries(faults).flatMap(([fault, is]) => (is ? [`${fault}: ${card.title}`] : []));
}

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
