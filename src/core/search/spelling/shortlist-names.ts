import type { DescriptionIndex } from '../descriptions/description.ts';
import type { NameIndex, Surface } from '../names/name-index.ts';
import type { Token } from '../words/tokenise.ts';
import type { SpellingIndex } from './spelling-index.ts';

/** Names that look like some words, for a closer look. */
export type Shortlist = (tokens: readonly Token[], limit: number) => Surface[];

type Indexes = {
  readonly names: NameIndex;
  readonly spelling: SpellingIndex;
  readonly descriptions: DescriptionIndex;
};

/** So many terms are taken for a word that stands in their names. */
const TERMS_A_WORD = 16;

/** Collects names that are a word of the text, right or mended, and names with such a word in them. */
export function createShortlist({ names, spelling, descriptions }: Indexes): Shortlist {
  return (tokens, limit) => {
    const found = new Set<Surface>();
    for (const { key, form } of tokens) {
      const likely = [{ word: key, form }, ...spelling.correct(key)];
      for (const each of likely) for (const surface of names.lookUp(each.form)) found.add(surface);
      for (const word of descriptions.read(likely.map((each) => ({ key: each.word })))) {
        for (const term of descriptions.named([word], TERMS_A_WORD)) addNames(found, term);
      }
      if (found.size >= limit) break;
    }
    return [...found].slice(0, limit);
  };

  function addNames(found: Set<Surface>, term: number): void {
    for (let at = names.firstOf(term); names.surfaces[at]?.term === term; at += 1) {
      const surface = names.surfaces[at];
      if (surface) found.add(surface);
    }
  }
}
