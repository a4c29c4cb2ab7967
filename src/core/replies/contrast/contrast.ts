import type { Button, Card, CardPart, Fact } from '../../card.ts';
import { CARD_WEIGHT, FACT_WEIGHT, weighPart } from '../../card-weight.ts';
import { clip } from '../../clip.ts';
import { contrastsOf } from '../../glossary/contrast-index.ts';
import type { Contrast, Term } from '../../glossary/term.ts';
import type { Markup } from '../../markup/markup.ts';
import { literal, parseMarkup } from '../../markup/parse-markup.ts';
import { footer } from '../footer.ts';
import { inRows } from '../in-rows.ts';
import type { ReplyContext } from '../reply.ts';
import type { Public } from '../several.ts';
import { backButton, LABEL_LENGTH, openButton, privateTermCard, publicTermCard } from '../term/term-card.ts';
import { lineList } from '../term/term-list.ts';
import { pairingsOf } from './compare-with.ts';
import { inCommon } from './contrast-common.ts';
import { excerpt } from './contrast-excerpt.ts';
import {
  keyOfSide,
  markupOfSide,
  nameOfSide,
  type Side,
  sideIn,
  sideOfKey,
  TITLE_LENGTH,
  titleOfSides,
  writtenSide,
} from './contrast-side.ts';

/** One person on the way through the glossary, or everyone. */
export type Seen = { readonly trail: readonly string[]; readonly note?: string } | Public;

/** What is said of both may weigh so much; of the sides each has `FACT_WEIGHT`. */
const CHOOSE_WEIGHT = 700;
const COMMON_WEIGHT = 600;

/** Four rows of buttons: the fifth leads back. */
const MOST = 20;

/** Below this no sentence has room. */
const LEAST_WEIGHT = 60;

/** Two things side by side, by their keys: terms, or what a term is told apart from; undefined when one is gone. */
export function contrastCardBySides(
  context: ReplyContext,
  [oneKey = '', otherKey = '']: readonly string[],
  seen: Seen,
): Card | undefined {
  const one = sideOfKey(context.glossary, oneKey);
  const other = sideOfKey(context.glossary, otherKey);
  return one && other && contrastCard(context, one, other, seen);
}

/** Two things side by side, what they share, and when to choose which; of one thing named twice its own card. */
export function contrastCard(context: ReplyContext, one: Side, other: Side, seen: Seen): Card {
  if (keyOfSide(one) === keyOfSide(other)) return cardOfSide(context, one, seen);
  const { glossary, words } = context;
  const told = contrastsOf(glossary).between(writtenSide(one), writtenSide(other));
  const sides = told ? [one, other].map((side) => asToldIn(side, told.contrast)) : [one, other];
  const facts: Fact[] = sides.map((side) => ({
    label: nameOfSide(side),
    body: excerpt(markupOfSide(side), FACT_WEIGHT),
  }));
  const { chooseWhen } = told?.contrast ?? {};
  const common = told?.contrast.inCommon
    ? parseMarkup(told.contrast.inCommon)
    : inCommon(context, one, other);
  // Which one to choose is what people ask for: it has the room first, and stands last.
  const choice = chooseWhen
    ? wideFact(words.labels.chooseWhen, parseMarkup(chooseWhen), CHOOSE_WEIGHT, facts)
    : [];
  const shared = wideFact(words.labels.inCommon, common, COMMON_WEIGHT, [...facts, ...choice]);
  return {
    tone: 'definition',
    title: titleOfSides(words, one, other),
    parts: [factsOf([...facts, ...shared, ...choice])],
    rows: rowsOf(context, one, other, seen),
    ...footer(context, seen.note),
  };
}

/** The card of one side alone: a term's own, or the contrast that an aside is explained in. */
export function cardOfSide(context: ReplyContext, side: Side, seen: Seen): Card {
  if (side.kind === 'aside') {
    const [one, other] = [sideIn(context.glossary, side, 0), sideIn(context.glossary, side, 1)];
    if (one && other) return contrastCard(context, one, other, seen);
  }
  return 'asker' in seen
    ? publicTermCard(context, side.owner, seen.asker, seen.note)
    : privateTermCard(context, side.owner, seen);
}

/** What a term can be compared with: a line and a button for each. */
export function contrastsCard(context: ReplyContext, term: Term, trail: readonly string[]): Card {
  const { words } = context;
  const pairings = pairingsOf(context, term).slice(0, MOST);
  if (pairings.length === 0)
    return privateTermCard(context, term, { trail: trail.filter((key) => key !== term.key) });
  const buttons = pairings.map(({ name, sides }): Button => {
    return { label: clip(name, LABEL_LENGTH), action: { kind: 'contrast', sides, trail } };
  });
  const back = backButton(context, trail);
  return {
    tone: 'notice',
    title: clip(words.contrast.listTitle(term.name), TITLE_LENGTH),
    parts: [{ kind: 'text', body: literal(words.contrast.list) }, lineList(pairings)],
    rows: [...inRows(buttons), ...inRows(back ? [back] : [])],
    ...footer(context),
  };
}

/** An aside may be explained in several contrasts, each time in the words of that one. */
function asToldIn(side: Side, contrast: Contrast): Side {
  if (side.kind === 'term') return side;
  const key = keyOfSide(side);
  const aside = contrast.between.find(
    (written) => written.kind === 'aside' && keyOfSide({ ...side, aside: written }) === key,
  );
  return aside?.kind === 'aside' ? { ...side, aside } : side;
}

/** A fact on a line of its own, as far as the others leave it room, or none. */
function wideFact(label: string, body: Markup, limit: number, others: readonly Fact[]): Fact[] {
  const empty = { label, body: [], isWide: true } as const;
  const room = Math.min(limit, CARD_WEIGHT - weighPart(factsOf([...others, empty])));
  return body.length > 0 && room >= LEAST_WEIGHT ? [{ ...empty, body: excerpt(body, room) }] : [];
}

function factsOf(facts: readonly Fact[]): CardPart {
  return { kind: 'facts', facts };
}

function rowsOf(context: ReplyContext, one: Side, other: Side, seen: Seen): Card['rows'] {
  const { words } = context;
  const isPublic = 'asker' in seen;
  const trail = isPublic ? [] : seen.trail;
  const back = backButton(context, trail);
  const backTo = back?.action.kind === 'open' ? back.action.term : undefined;
  // What the way back leads to has its button there.
  const owners = [...new Set([one.owner, other.owner])].filter(({ key }) => key !== backTo);
  const open = owners.map((term) => openButton(term, trail));
  const last: Button[] = [];
  if (isPublic) last.push({ label: words.buttons.delete, action: { kind: 'delete', asker: seen.asker } });
  else if (!context.isAlone) {
    const sides = [keyOfSide(one), keyOfSide(other)];
    last.push({ label: words.buttons.share, action: { kind: 'share-contrast', sides } });
  }
  if (back) last.push(back);
  return [...inRows(open, words.labels.related), ...inRows(last)];
}
