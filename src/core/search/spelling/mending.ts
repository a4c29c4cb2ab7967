import type { Thresholds } from '../confidence.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Token } from '../words/tokenise.ts';
import type { Shortlist } from './shortlist-names.ts';
import type { SpellingIndex } from './spelling-index.ts';

/** What mending names takes from the glossary. */
export type MendingIndexes = {
  readonly names: NameIndex;
  readonly spelling: SpellingIndex;
  readonly shortlist: Shortlist;
  /** Whether a word was surely meant as it stands. */
  readonly isWord: (token: Token) => boolean;
  readonly thresholds: Thresholds;
};
