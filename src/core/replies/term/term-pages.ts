import type { CardPart } from '../../card.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import { nameKey } from '../../glossary/name-key.ts';
import type { Meaning, Term } from '../../glossary/term.ts';
import { oncePer } from '../../once-per.ts';
import { paginate } from '../../paginate.ts';
import type { Words } from '../../words/words.ts';
import type { ReplyContext } from '../reply.ts';
import { chooserParts, meaningParts, termParts } from './term-parts.ts';

/** Where one of several meanings begins, counted from 0. */
export type MeaningStart = { readonly meaning: Meaning; readonly page: number };

type Layout = {
  readonly pages: readonly (readonly CardPart[])[];
  readonly starts: readonly MeaningStart[];
};

/**
 * Everything that a term's card says, on at least one page. Parsed and laid out at its first look-up, not at each. Several
 * meanings that don't fit one page have pages of their own, behind one on which to choose.
 */
export function termPages({ glossary, words }: ReplyContext, term: Term): Layout['pages'] {
  return layoutIn(glossary)(words)(term).pages;
}

/** The meanings that are to choose from on a term's first page; none where that says everything, or begins to. */
export function meaningStarts({ glossary, words }: ReplyContext, term: Term): Layout['starts'] {
  return layoutIn(glossary)(words)(term).starts;
}

const layoutIn = oncePer((glossary: Glossary) =>
  oncePer((words: Words) => oncePer((term: Term) => layOut({ glossary, words }, term))),
);

function layOut(told: Pick<ReplyContext, 'glossary' | 'words'>, term: Term): Layout {
  const pages = paginate(termParts(told, term));
  if (pages.length === 1 || term.meanings.length === 1) return { pages, starts: [] };
  const chosen: (readonly CardPart[])[] = [chooserParts(told, term)];
  const starts = term.meanings.map((meaning): MeaningStart => {
    const page = chosen.length;
    chosen.push(...paginate(meaningParts(meaning, told.words)));
    return { meaning, page };
  });
  return { pages: chosen, starts };
}

/** Category and tags, without a tag that says the category once more. */
export const subtitleOf = oncePer(({ category, tags }: Term) => {
  const said = nameKey(category);
  return [category, ...tags.filter((tag) => nameKey(tag) !== said)].join(' · ');
});
