import type { Glossary } from '../../glossary/glossary.ts';
import type { Term } from '../../glossary/term.ts';
import { markupToText } from '../../markup/markup-to-text.ts';
import { oncePer } from '../../once-per.ts';
import type { TermFinder } from '../../search/term-finder.ts';
import type { ReplyContext } from '../reply.ts';
import { definitionMarkup } from './meaning-markup.ts';

/** As many as a row of buttons holds. */
const MOST = 5;

/** Where a term leads: first the terms that its definitions use, then its related ones, together at most five. */
export function onwardTerms({ glossary, finder }: ReplyContext, term: Term): readonly Term[] {
  return onwardIn(glossary)(finder)(term);
}

/** Read when a card is first shown: reading all definitions takes a while. */
const onwardIn = oncePer((glossary: Glossary) =>
  oncePer((finder: TermFinder) =>
    oncePer((term: Term): readonly Term[] => {
      const related = term.related.flatMap((id) => glossary.byId.get(id) ?? []);
      return [...new Set([...usedTerms(finder, term), ...related])].slice(0, MOST);
    }),
  ),
);

/** What the definitions of a term use, first use first. */
function usedTerms(finder: TermFinder, term: Term): readonly Term[] {
  return finder
    .findAll(term.meanings.map(wordsOf).join('\n\n'))
    .map((match) => match.term)
    .filter(({ id, status }) => id !== term.id && status !== 'deprecated');
}

/** A definition without the addresses of its links, which are no words. */
function wordsOf(meaning: Term['meanings'][number]): string {
  return markupToText(definitionMarkup(meaning)).replace(/\bhttps?:\/\/[^\s)]+/gi, '');
}
