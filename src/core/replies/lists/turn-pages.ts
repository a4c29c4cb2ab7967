import type { Action } from '../../action.ts';
import type { Button } from '../../card.ts';
import type { ReplyContext } from '../reply.ts';

/** Both a page of a list that reads well and few enough for one choice (Discord: 25 options). */
export const PAGE = 20;

/** One page of a list, and the ways to its neighbours. */
export type Turned<Item> = {
  readonly shown: readonly Item[];
  /** Counted from 0. */
  readonly page: number;
  readonly pages: number;
  readonly turns: readonly Button[];
  /** "page 2 of 7", where there are several. */
  readonly position: string | undefined;
};

/** The page (from 0) of a list; beyond the last it is the last. */
export function turnPages<Item>(
  { words }: ReplyContext,
  items: readonly Item[],
  page: number,
  turnTo: (page: number) => Action,
): Turned<Item> {
  const pages = Math.max(1, Math.ceil(items.length / PAGE));
  const current = Math.min(page, pages - 1);
  const turns: Button[] = [];
  if (current > 0) turns.push({ label: words.buttons.previousPage, action: turnTo(current - 1) });
  if (current + 1 < pages) turns.push({ label: words.buttons.nextPage, action: turnTo(current + 1) });
  return {
    shown: items.slice(current * PAGE, (current + 1) * PAGE),
    page: current,
    pages,
    turns,
    position: pages > 1 ? words.card.page(current + 1, pages) : undefined,
  };
}
