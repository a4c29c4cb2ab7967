import Fuse, { type IFuseOptions } from 'fuse.js';
import type { NameIndex, Surface } from '../names/name-index.ts';
import type { Token } from '../words/tokenise.ts';
import type { Shortlist } from './shortlist-names.ts';

/** Terms whose names look like what was typed, the likest first. */
export type Suggester = (tokens: readonly Token[], limit: number) => readonly number[];

/** fuse.js looks at every name it is given, some 8 µs each: in a large glossary it gets a short list of these. */
const ALL_NAMES = 400;
const SHORTLIST = 10;

/** Beyond this score the likeness is chance. */
const WORST_SCORE = 0.34;

const OPTIONS: IFuseOptions<Surface> = {
  keys: ['text'],
  includeScore: true,
  threshold: WORST_SCORE,
  minMatchCharLength: 2,
};

/** "Did you mean": fuse.js ranks look-alikes, it never decides. */
export function createSuggester({ surfaces }: NameIndex, shortlist: Shortlist): Suggester {
  const all = surfaces.length <= ALL_NAMES ? new Fuse(surfaces, OPTIONS) : undefined;
  return (tokens, limit) => {
    const typed = tokens
      .map(({ raw }) => raw)
      .join(' ')
      .slice(0, 32);
    const terms = new Set<number>();
    for (const { item } of (all ?? new Fuse(shortlist(tokens, SHORTLIST), OPTIONS)).search(typed)) {
      terms.add(item.term);
      if (terms.size === limit) break;
    }
    return [...terms];
  };
}
