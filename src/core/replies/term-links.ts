import type { Term } from '../glossary/term.ts';
import { markupToText } from '../markup/markup-to-text.ts';
import { oncePer } from '../once-per.ts';
import type { TermFinder } from '../search/term-finder.ts';
import { definitionMarkup } from './meaning-markup.ts';
import type { ReplyContext } from './reply.ts';

/** As many as a row of buttons holds. */
const MOST = 5;

/** Where a term leads: first the terms that its definitions use, then its related ones, together at most five. */
export function onwardTerms({ glossary, finder }: ReplyContext, term: Term): readonly Term[] {
  const related = term.related.flatMap((id) => glossary.byId.get(id) ?? []);
  return [...new Set([...usedTerms(finder)(term), ...related])].slice(0, MOST);
}

/** What the definitions of a term use, first use first. Read when its card is first shown, for reading all takes a while. */
const usedTerms = oncePer((finder: TermFinder) =>
  oncePer((term: Term): readonly Term[] =>
    finder
      .findAll(term.meanings.map(wordsOf).join('\n\n'))
      .map((match) => match.term)
      .filter(({ id, status }) => id !== term.id && status !== 'deprecated'),
  ),
);

/** A definition without the addresses of its links, which are no words. */
function wordsOf(meaning: Term['meanings'][number]): string {
  return markupToText(definitionMarkup(meaning)).replace(/\bhttps?:\/\/[^\s)]+/gi, '');
}
