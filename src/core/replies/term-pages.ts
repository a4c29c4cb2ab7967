import type { CardPart } from '../card.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { nameKey } from '../glossary/name-key.ts';
import type { Term } from '../glossary/term.ts';
import { oncePer } from '../once-per.ts';
import { paginate } from '../paginate.ts';
import type { Words } from '../words/words.ts';
import type { ReplyContext } from './reply.ts';
import { termParts } from './term-parts.ts';

/** Everything that a term's card says, on at least one page. Parsed and laid out at its first look-up, not at each. */
export function termPages({ glossary, words }: ReplyContext, term: Term): readonly (readonly CardPart[])[] {
  return pagesIn(glossary)(words)(term);
}

const pagesIn = oncePer((glossary: Glossary) =>
  oncePer((words: Words) => oncePer((term: Term) => paginate(termParts({ glossary, words }, term)))),
);

/** Category and tags, without a tag that says the category once more. */
export const subtitleOf = oncePer(({ category, tags }: Term) => {
  const said = nameKey(category);
  return [category, ...tags.filter((tag) => nameKey(tag) !== said)].join(' · ');
});
