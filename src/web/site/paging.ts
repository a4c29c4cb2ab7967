/** So many terms are on a page of a list: it stays light, and the next one is never far. */
export const PAGE = 100;

/** One page of a list, counted from 1. */
export type Paging<Item> = {
  readonly items: readonly Item[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
};

/** @returns undefined for a page that the list does not have; an empty list has one. */
export function pageOf<Item>(items: readonly Item[], page: number): Paging<Item> | undefined {
  const pages = Math.max(1, Math.ceil(items.length / PAGE));
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined;
  return { items: items.slice((page - 1) * PAGE, page * PAGE), page, pages, total: items.length };
}
