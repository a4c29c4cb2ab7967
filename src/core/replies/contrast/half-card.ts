import type { Card, CardPart } from '../../card.ts';
import { CARD_WEIGHT, weighPart } from '../../card-weight.ts';
import { contrastsOf, keyOfAside } from '../../glossary/contrast-index.ts';
import type { Markup } from '../../markup/markup.ts';
import { literal } from '../../markup/parse-markup.ts';
import { askButtons } from '../ask-buttons.ts';
import { footer } from '../footer.ts';
import { inRows } from '../in-rows.ts';
import { quote } from '../quote.ts';
import type { ReplyContext } from '../reply.ts';
import { openButton, privateTermCard } from '../term/term-card.ts';
import type { Comparison } from './compare-sides.ts';
import { excerpt } from './contrast-excerpt.ts';
import { type AsideSide, asideSide, markupOfSide, nameOfSide, type Side } from './contrast-side.ts';
import { howSidesRead } from './how-sides-read.ts';
import { offerButtons } from './offered-asides.ts';

/** The one side of a comparison that is known, and first of all which one is not, with a button to ask for it. */
export function halfCard(
  context: ReplyContext,
  { read, missing, wishes }: Extract<Comparison, { kind: 'half' }>,
): Card {
  const { words } = context;
  const note = howSidesRead(words, [read]);
  const card =
    read.side.kind === 'aside'
      ? asideCard(context, read.side, note)
      : // To be rated is the term's own card: what is said first would go with the press.
        privateTermCard(context, read.side.owner, { note, isRated: true });
  const told = beginWith(context, card, read.side, words.contrast.missing(quote(missing)));
  return { ...told, rows: [...told.rows, ...inRows(askButtons(words, wishes, true))] };
}

/** What is only explained in a contrast, by itself, with the ways to what it is told apart from. */
function asideCard(context: ReplyContext, side: AsideSide, note: string | undefined): Card {
  const asides = contrastsOf(context.glossary).asidesByKey(keyOfAside(side.aside)).map(asideSide);
  return {
    tone: 'definition',
    title: nameOfSide(side),
    parts: [{ kind: 'text', body: markupOfSide(side) }],
    rows: inRows([...offerButtons(context, asides).slice(0, MOST), openButton(side.owner)]),
    ...footer(context, note),
  };
}

/** Beside them a row has room for one more button. */
const MOST = 4;

/**
 * The card of one side with something said first. Where a page is full without it, it is left to the full card, and here
 * is what the thing is.
 */
export function beginWith(context: ReplyContext, card: Card, side: Side, said: string): Card {
  const first: CardPart = { kind: 'text', body: literal(said) };
  const parts = [first, ...card.parts];
  if (weigh(parts) <= CARD_WEIGHT) return { ...card, parts };
  const body: Markup = excerpt(markupOfSide(side), CARD_WEIGHT - weigh([first]));
  return {
    ...card,
    parts: [first, { kind: 'text', body }],
    rows: [...card.rows, ...inRows([{ ...openButton(side.owner), label: context.words.buttons.openCard }])],
  };
}

function weigh(parts: readonly CardPart[]): number {
  return parts.reduce((sum, part) => sum + weighPart(part), 0);
}
