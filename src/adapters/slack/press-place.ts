import type { Action } from '../../core/action.ts';
import type { Card } from '../../core/card.ts';
import { inRows } from '../../core/replies/in-rows.ts';
import { placeButton } from '../../core/replies/place-button.ts';
import type { ReplyContext } from '../../core/replies/reply.ts';
import type { PressAddress } from './press-address.ts';
import type { Sender } from './sender.ts';

/** Where a press came from, and how its answer gets there. */
export type PressPlace = {
  /** Nobody but the person who pressed sees what is shown there. */
  readonly isAlone: boolean;
  /** It stands in a thread, where sharing goes, too. */
  readonly isInThread: boolean;
  /** In the place of a private card; beside a public one, for this person alone. */
  readonly show: (card: Card, pressed?: Action) => Promise<void>;
  /** Beside whatever was pressed, for this person alone. */
  readonly tell: (card: Card) => Promise<void>;
  /** For everyone, in the thread with this number or the one that the card stands in. */
  readonly share?: (card: Card, threadTs: string | undefined) => Promise<void>;
  /** Takes the pressed message away. */
  readonly remove?: () => Promise<void>;
};

type Words = ReplyContext['words'];

/** The place at an address: of a press, or of the press that opened a form. */
export function createPressPlace(
  address: PressAddress,
  user: string,
  sender: Sender,
  words: () => Words,
): PressPlace {
  return address.kind === 'home' ? createHomePlace(user, sender, words) : createMessagePlace(address, sender);
}

/** A message, answered by the address that came with the press. */
function createMessagePlace(
  { responseUrl, threadTs, isPrivate, isAlone }: Extract<PressAddress, { kind: 'message' }>,
  sender: Sender,
): PressPlace {
  const tell = (card: Card) => sender.respond(responseUrl, { kind: 'private', card, threadTs });
  return {
    isAlone,
    isInThread: threadTs !== undefined,
    tell,
    show: (card) => (isPrivate ? sender.respond(responseUrl, { kind: 'replace', card }) : tell(card)),
    share: (card, under = threadTs) => sender.respond(responseUrl, { kind: 'public', card, threadTs: under }),
    remove: () => sender.respond(responseUrl, { kind: 'delete' }),
  };
}

/**
 * A person's Home tab: it has no address, and one card at a time. Nobody else sees it, so there is nothing to share
 * and nothing to delete.
 */
function createHomePlace(user: string, sender: Sender, words: () => Words): PressPlace {
  const tell = (card: Card) => sender.publishHome(user, withWayHome(card, words()));
  return {
    isAlone: true,
    isInThread: false,
    tell,
    show: (card, pressed) => (pressed?.kind === 'home' ? sender.publishHome(user, card) : tell(card)),
  };
}

/** The Home tab has no other way back to the front page. */
function withWayHome(card: Card, words: Words): Card {
  const leadsHome = card.rows.some(
    (row) => row.kind === 'buttons' && row.buttons.some(({ action }) => action.kind === 'home'),
  );
  if (leadsHome) return card;
  return { ...card, rows: [...card.rows, ...inRows([placeButton({ words }, 'home')])] };
}
