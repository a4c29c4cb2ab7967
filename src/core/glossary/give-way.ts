import { pairKey, sideKey } from './contrast-sides.ts';
import type { MergedTerm } from './layer.ts';
import { nameKey } from './name-key.ts';
import type { ContrastSide } from './term.ts';

/**
 * Lays later terms over earlier ones. References of those that are left follow to what took their place, and whoever
 * took a place also takes the ids that led there.
 */
export function giveWay(earlier: readonly MergedTerm[], later: readonly MergedTerm[]): MergedTerm[] {
  const ids = new Set(later.map(({ id }) => id));
  const idOfName = new Map(
    later.flatMap(({ id, name, aliases }) => [name, ...aliases].map((each) => [nameKey(each), id])),
  );
  const newIds = new Map(
    earlier.map(({ id, name }) => [id, ids.has(id) ? id : (idOfName.get(nameKey(name)) ?? id)]),
  );
  const follow = (id: string) => newIds.get(id) ?? id;
  const isReplaced = ({ id, name }: MergedTerm) => ids.has(id) || idOfName.has(nameKey(name));
  const claimed = new Set([...ids, ...later.flatMap(({ formerIds }) => formerIds)]);
  const isFree = (id: string) => !claimed.has(id);
  const keepContrasts = contrastsGivingWay(later, idOfName, follow);
  const left = earlier
    .filter((term) => !isReplaced(term))
    .map((term) => ({
      ...term,
      aliases: term.aliases.filter((alias) => !idOfName.has(nameKey(alias))),
      related: term.related.map(follow),
      contrasts: keepContrasts(term.contrasts),
      prerequisites: term.prerequisites.map(follow),
      formerIds: term.formerIds.filter(isFree),
      ...(term.replacedBy ? { replacedBy: follow(term.replacedBy) } : {}),
    }));
  const inherited = new Map<string, string[]>();
  for (const term of earlier.filter(isReplaced)) {
    const heir = follow(term.id);
    inherited.set(heir, [...(inherited.get(heir) ?? []), ...[term.id, ...term.formerIds].filter(isFree)]);
  }
  return [
    ...left,
    ...later.map((term) => ({ ...term, formerIds: [...term.formerIds, ...(inherited.get(term.id) ?? [])] })),
  ];
}

/**
 * What is left of earlier contrasts: an aside that a later term names becomes that term, a pair that a later layer tells
 * apart is left to it, and what has become one thing is no contrast any more.
 */
function contrastsGivingWay(
  later: readonly MergedTerm[],
  idOfName: ReadonlyMap<string, string>,
  follow: (id: string) => string,
): (contrasts: MergedTerm['contrasts']) => MergedTerm['contrasts'] {
  const told = new Set(later.flatMap(({ contrasts }) => contrasts.map(({ between }) => pairKey(between))));
  const settle = (side: ContrastSide): ContrastSide => {
    if (side.kind === 'term') return { ...side, id: follow(side.id) };
    const id = idOfName.get(nameKey(side.name));
    if (id !== undefined) return { kind: 'term', id };
    return { ...side, aliases: side.aliases.filter((alias) => !idOfName.has(nameKey(alias))) };
  };
  return (contrasts) =>
    contrasts.flatMap((contrast) => {
      const [one, other] = contrast.between;
      const between: [ContrastSide, ContrastSide] = [settle(one), settle(other)];
      const isNew = !told.has(pairKey(between)) && sideKey(between[0]) !== sideKey(between[1]);
      told.add(pairKey(between));
      return isNew ? [{ ...contrast, between }] : [];
    });
}
