import type { Way } from '../../action.ts';
import { type Button, type Card, type CardPart, type Fact, LABEL_LENGTH, TITLE_LENGTH } from '../../card.ts';
import { CARD_WEIGHT, FACT_WEIGHT, weighPart } from '../../card-weight.ts';
import { clip } from '../../clip.ts';
import { contrastsOf } from '../../glossary/contrast-index.ts';
import type { Contrast, Term } from '../../glossary/term.ts';
import type { Markup } from '../../markup/markup.ts';
import { literal, parseMarkup } from '../../markup/parse-markup.ts';
import { backButton } from '../back-button.ts';
import { footer } from '../footer.ts';
import { inRows } from '../in-rows.ts';
import { turnPages } from '../lists/turn-pages.ts';
import { placeButton } from '../place-button.ts';
import type { Public, ReplyContext } from '../reply.ts';
import { shareButton } from '../share-button.ts';
import { openButton, privateTermCard, publicTermCard } from '../term/term-card.ts';
import { lineList } from '../term/term-list.ts';
import { NO_WAY, wayFrom } from '../way.ts';
import { pairingsOf } from './compare-with.ts';
import { inCommon } from './contrast-common.ts';
import { excerpt } from './contrast-excerpt.ts';
import {
  keyOfSide,
  markupOfSide,
  nameOfSide,
  type Side,
  sideOfKey,
  sidesOf,
  titleOfSides,
  writtenSide,
} from './contrast-side.ts';

/** One person on the way through the glossary, or everyone. */
export type Seen = (Way & { readonly note?: string }) | Public;

/** What is said of both may weigh so much; of the sides each has `FACT_WEIGHT`. */
const CHOOSE_WEIGHT = 700;
const COMMON_WEIGHT = 600;

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
    const sides = sidesOf(context.glossary, side);
    if (sides) return contrastCard(context, ...sides, seen);
  }
  return 'asker' in seen
    ? publicTermCard(context, side.owner, seen.asker, seen.note)
    : privateTermCard(context, side.owner, seen);
}

/** A page (from 0) of what a term can be compared with: a line and a button for each; four rows of them fill it. */
export function contrastsCard(
  context: ReplyContext,
  term: Term,
  way: Way,
  page: number,
  note?: string,
): Card {
  const { words } = context;
  const turned = turnPages(context, pairingsOf(context, term), page, (to) => {
    return { kind: 'contrasts', term: term.key, ...way, page: to };
  });
  const { shown, turns, position } = turned;
  if (shown.length === 0) {
    const trail = way.trail.filter((key) => key !== term.key);
    return privateTermCard(context, term, { ...way, trail, note });
  }
  const buttons = shown.map(({ name, sides }): Button => {
    return { label: clip(name, LABEL_LENGTH), action: { kind: 'contrast', sides, ...way } };
  });
  const back = backButton(context, way);
  return {
    tone: 'notice',
    title: clip(words.contrast.listTitle(term.name), TITLE_LENGTH),
    parts: [{ kind: 'text', body: literal(words.contrast.list) }, lineList(shown)],
    rows: [...inRows(buttons), ...inRows([...turns, ...(back ? [back] : [])])],
    ...footer(context, position, note),
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
  const way = isPublic ? NO_WAY : wayOf(seen);
  const sides = [keyOfSide(one), keyOfSide(other)];
  const back = backButton(context, way);
  const backTo = back?.action.kind === 'open' ? back.action.term : undefined;
  // What the way back leads to has its button there.
  const owners = [...new Set([one.owner, other.owner])].filter(({ key }) => key !== backTo);
  // The way back from a term is to what led here, or else to this.
  const onward = way.trail.length > 0 ? way : wayFrom({ kind: 'contrast', sides }, way.thread);
  const open = owners.map((term) => openButton(term, onward));
  const last: Button[] = [];
  if (isPublic) last.push({ label: words.buttons.delete, action: { kind: 'delete', asker: seen.asker } });
  else last.push(...shareButton(context, { kind: 'share-contrast', sides }, way.thread));
  if (back) last.push(back);
  else if (!isPublic) last.push(placeButton(context, 'home'));
  return [...inRows(open, words.labels.related), ...inRows(last)];
}

function wayOf({ note: _, ...way }: Exclude<Seen, Public>): Way {
  return way;
}
