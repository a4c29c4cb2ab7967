import { editDistance } from './edit-distance.ts';

/**
 * What is known under a name that differs by at most so many edits, the nearest first.
 * @param key as the names are written, in the form in which names are compared.
 */
export function lookAlikes<Item>(
  key: string,
  known: Iterable<readonly [name: string, item: Item]>,
  mostEdits: number,
): Item[] {
  return [...known]
    .map(([name, item]) => ({ item, edits: editDistance(key, name, mostEdits) }))
    .filter(({ edits }) => edits <= mostEdits)
    .sort((a, b) => a.edits - b.edits)
    .map(({ item }) => item);
}
