import type { Engine } from './engine.ts';
import { flexsearch } from './engines/flexsearch.ts';
import { fuse } from './engines/fuse.ts';
import { lemma } from './engines/lemma.ts';
import { lunr } from './engines/lunr.ts';
import { mapGet, mapGetBare } from './engines/map-get.ts';
import { minisearch } from './engines/minisearch.ts';
import { orama } from './engines/orama.ts';
import { ufuzzy } from './engines/ufuzzy.ts';

/** Everything that is measured, in the order of the table. */
export const ENGINES: readonly Engine[] = [
  mapGetBare,
  mapGet,
  lemma,
  fuse,
  minisearch,
  ufuzzy,
  flexsearch,
  orama,
  lunr,
];
