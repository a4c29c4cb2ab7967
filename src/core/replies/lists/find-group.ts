import type { Group } from '../../glossary/glossary.ts';
import { nameKey } from '../../glossary/name-key.ts';

/** The category or tag of just this name or id. */
export function groupCalled(groups: readonly Group[], typed: string): Group | undefined {
  const wanted = nameKey(typed);
  return wanted === ''
    ? undefined
    : groups.find(({ id, name }) => nameKey(name) === wanted || nameKey(id) === wanted);
}

/** The category or tag of this name or id, otherwise the first whose name begins so. */
export function findGroup(groups: readonly Group[], typed: string): Group | undefined {
  const wanted = nameKey(typed);
  if (wanted === '') return undefined;
  return groupCalled(groups, typed) ?? groups.find(({ name }) => nameKey(name).startsWith(wanted));
}

/** The category or tag of the key that a button holds, if it holds one. */
export function groupOfKey(groups: readonly Group[], key: string | undefined): Group | undefined {
  return groups.find((group) => group.key === key);
}
