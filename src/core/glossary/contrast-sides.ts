import { nameKey } from './name-key.ts';
import type { Contrast, ContrastSide } from './term.ts';

/** The ids among the sides of a contrast; none for two asides. */
export function termIdsOf(between: Contrast['between']): string[] {
  return between.flatMap((side) => (side.kind === 'term' ? [side.id] : []));
}

/** The same text for the same two things in either order: terms by id, asides by the key of their name. */
export function pairKey([one, other]: Contrast['between']): string {
  return [sideKey(one), sideKey(other)].sort().join('\n');
}

/** A name that a side may be called: an aside's own, or a term's id. */
export function sideKey(side: ContrastSide): string {
  return side.kind === 'term' ? `term ${side.id}` : `aside ${nameKey(side.name)}`;
}
