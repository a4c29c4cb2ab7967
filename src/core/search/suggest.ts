import Fuse from 'fuse.js';
import type { NameIndex, Surface } from './name-index.ts';

/** fuse.js looks at every name (23 ms for 3,000): beyond this many it only gets those that begin alike. */
const SHORTLIST = 400;

/** Beyond this score the likeness is chance. */
const WORST_SCORE = 0.34;

/** Terms whose names look like what was typed, for "did you mean": fuse.js ranks them, it never decides. */
export function suggest(typed: string, { surfaces }: NameIndex, limit: number): readonly number[] {
  const start = typed.slice(0, 2).toLowerCase();
  const pool: readonly Surface[] =
    surfaces.length <= SHORTLIST
      ? surfaces
      : surfaces.filter(({ text }) => text.slice(0, 2).toLowerCase() === start).slice(0, SHORTLIST);
  const fuse = new Fuse(pool, {
    keys: ['text'],
    includeScore: true,
    threshold: WORST_SCORE,
    minMatchCharLength: 2,
  });
  const terms = new Set<number>();
  for (const { item } of fuse.search(typed.slice(0, 32))) {
    terms.add(item.term);
    if (terms.size === limit) break;
  }
  return [...terms];
}
