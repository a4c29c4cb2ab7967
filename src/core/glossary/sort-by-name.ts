import { nameKey } from './name-key.ts';

/** In the order of their names, whatever their case and signs; of the same name, of their ids. */
export function sortByName<Named extends { readonly id: string; readonly name: string }>(
  items: readonly Named[],
): Named[] {
  return items
    .map((item) => ({ item, name: nameKey(item.name) }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.item.id, b.item.id))
    .map(({ item }) => item);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
