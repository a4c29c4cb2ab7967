import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderCard as renderForDiscord } from '../../../src/adapters/discord/render-card.ts';
import { renderCard as renderForSlack } from '../../../src/adapters/slack/render-card.ts';
import { encodeAction } from '../../../src/core/action.ts';
import type { Card } from '../../../src/core/card.ts';
import { CARD_WEIGHT, FACT_WEIGHT, weighMarkup, weighPart } from '../../../src/core/card-weight.ts';
import { contrastsOf } from '../../../src/core/glossary/contrast-index.ts';
import type { Glossary } from '../../../src/core/glossary/glossary.ts';
import { contrastCard, contrastsCard } from '../../../src/core/replies/contrast/contrast.ts';
import { type Side, sidesOf as sidesIn, termSide } from '../../../src/core/replies/contrast/contrast-side.ts';
import { halfCard } from '../../../src/core/replies/contrast/half-card.ts';
import type { ReplyContext } from '../../../src/core/replies/reply.ts';
import { privateTermCard, publicTermCard } from '../../../src/core/replies/term/term-card.ts';
import { meaningStarts } from '../../../src/core/replies/term/term-pages.ts';
import { unknownCard } from '../../../src/core/replies/unknown.ts';
import { unsureCard } from '../../../src/core/replies/unsure.ts';
import { checkMessage } from '../../../src/playground/discord/checks/check-message.ts';
import { checkBlocks } from '../../../src/playground/slack/checks/check-blocks.ts';
import { anyGlossary } from '../any-glossary.ts';
import { contextOf } from './context-of.ts';

const ASKER = '200000000000000001';

/** Parsing the longest texts takes a busy machine a while. */
const PATIENCE_MS = 60_000;

/** All terms, and all that is explained beside them. */
function sidesOf(glossary: Glossary): Side[] {
  const told = glossary.terms.flatMap(({ id }) => contrastsOf(glossary).ofTerm(id));
  const sides = told.flatMap((each) => sidesIn(glossary, each) ?? []);
  return [...glossary.terms.map(termSide), ...sides.filter((side) => side?.kind === 'aside')].flatMap(
    (side) => side ?? [],
  );
}

function cardsOf(context: ReplyContext): Card[] {
  const { glossary } = context;
  const keys = glossary.terms.map(({ key }) => key);
  const trail = Array.from({ length: 8 }, (_, index) => keys[index % keys.length] ?? '');
  const note = 'x'.repeat(80);
  const sides = sidesOf(glossary).slice(0, 6);
  return [
    ...sides.flatMap((one) =>
      sides.flatMap((other) => [
        contrastCard(context, one, other, { trail, note }),
        contrastCard(context, one, other, { asker: ASKER, note }),
      ]),
    ),
    ...glossary.terms.flatMap((term) => [
      contrastsCard(context, term, { trail }, 0),
      publicTermCard(context, term, ASKER),
      ...[0, 1, ...meaningStarts(context, term).map(({ page }) => page)].map((page) =>
        privateTermCard(context, term, { page, trail, note }),
      ),
    ]),
    unknownCard(context, glossary.terms.slice(0, 5), note),
    unsureCard(context, glossary.terms.slice(0, 5), {
      question: note,
      asides: sides.flatMap((side) => (side.kind === 'aside' ? side : [])),
      wishes: ['kafka', 'pulsar'],
      note,
    }),
    ...sides.map((side) =>
      halfCard(context, {
        kind: 'half',
        read: { side, read: note, how: 'alias', isDoubtful: false, edits: 0 },
        missing: note,
        wishes: [note],
      }),
    ),
  ];
}

/** What a card comes to that it must not. */
function faultsOf(card: Card): string[] {
  const buttons = card.rows.flatMap((row) => (row.kind === 'buttons' ? row.buttons : []));
  const facts = card.parts.flatMap((part) => (part.kind === 'facts' ? part.facts : []));
  const codes = buttons.map(({ action }) => encodeAction(action));
  const weight = card.parts.reduce((sum, part) => sum + weighPart(part), 0);
  const holds = {
    title: card.title.length <= 120,
    weight: weight <= CARD_WEIGHT,
    facts: facts.every(({ body }) => body.length > 0 && weighMarkup(body) <= FACT_WEIGHT),
    rows: card.rows.length <= 5,
    labels: buttons.every(({ label }) => label !== '' && label.length <= 75),
    codes: codes.every((code) => code.length <= 100) && new Set(codes).size === codes.length,
  };
  const inSlack = renderForSlack(card, 'asker').blocks.map((block) => ({ ...block }));
  return [
    ...Object.entries(holds).flatMap(([what, isTrue]) => (isTrue ? [] : [what])),
    ...checkBlocks(inSlack, 'message'),
    ...checkMessage({ ...renderForDiscord(card) }).list.map(({ message }) => message),
  ];
}

it(
  'makes of any glossary only contrasts and cards of terms that both platforms take',
  () => {
    fc.assert(
      fc.property(anyGlossary(5), (glossary) => {
        for (const card of cardsOf(contextOf(glossary))) expect(faultsOf(card)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  },
  PATIENCE_MS,
);
