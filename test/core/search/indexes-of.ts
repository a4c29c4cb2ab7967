import type { Glossary } from '../../../src/core/glossary/glossary.ts';
import { indexDescriptions } from '../../../src/core/search/descriptions/description-index.ts';
import { indexNames } from '../../../src/core/search/names/name-index.ts';
import { createShortlist } from '../../../src/core/search/spelling/shortlist-names.ts';
import { indexSpelling } from '../../../src/core/search/spelling/spelling-index.ts';
import { finish } from './finish.ts';

/** All that the search knows of a glossary. */
export function indexesOf(glossary: Glossary) {
  const names = finish(indexNames(glossary));
  const spelling = finish(indexSpelling(names));
  const descriptions = finish(indexDescriptions(glossary));
  return { names, spelling, descriptions, shortlist: createShortlist({ names, spelling, descriptions }) };
}
