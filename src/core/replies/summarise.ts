import { clip } from '../clip.ts';
import type { Term } from '../glossary/term.ts';
import { markupToText } from '../markup/markup-to-text.ts';
import { oncePer } from '../once-per.ts';
import { definitionMarkup } from './meaning-markup.ts';

/** A term in one line: the first sentence of its first definition, in at most `limit` characters. */
export function summarise(term: Term, limit: number): string {
  return clip(firstSentence(term), limit);
}

const firstSentence = oncePer(({ meanings: [meaning] }: Term) => {
  const text = markupToText(definitionMarkup(meaning)).replace(/\s+/g, ' ');
  return /^.{20,}?[.!?。](?=\s|$)/.exec(text)?.[0] ?? text;
});
