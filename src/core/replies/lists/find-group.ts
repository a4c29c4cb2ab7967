import type { Category, Tag } from '../../glossary/glossary.ts';
import { nameKey } from '../../glossary/name-key.ts';

type Group = Category | Tag;

/** The category or tag of just this name or id. */
export function groupCalled<Kind extends Group>(groups: readonly Kind[], typed: string): Kind | undefined {
  const wanted = nameKey(typed);
  return wanted === ''
    ? undefined
    : groups.find(({ id, name }) => nameKey(name) === wanted || nameKey(id) === wanted);
}

/** The category or tag of this name or id, otherwise the first whose name begins so. */
export function findGroup<Kind extends Group>(groups: readonly Kind[], typed: string): Kind | undefined {
  const wanted = nameKey(typed);
  if (wanted === '') return undefined;
  return groupCalled(groups, typed) ?? groups.find(({ name }) => nameKey(name).startsWith(wanted));
}
