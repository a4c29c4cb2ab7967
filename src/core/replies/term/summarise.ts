import { clip } from '../../clip.ts';
import type { Term } from '../../glossary/term.ts';
import type { Markup } from '../../markup/markup.ts';
import { markupToText } from '../../markup/markup-to-text.ts';
import { oncePer } from '../../once-per.ts';
import { definitionMarkup } from './meaning-markup.ts';

/** A term in one line: the first sentence of its first definition, in at most `limit` characters. */
export function summarise(term: Term, limit: number): string {
  return summariseMarkup(definitionMarkup(term.meanings[0]), limit);
}

/** A text in one line: its first sentence, in at most `limit` characters. */
export function summariseMarkup(body: Markup, limit: number): string {
  return clip(firstSentence(body), limit);
}

const firstSentence = oncePer((body: Markup) => {
  const text = markupToText(body).replace(/\s+/g, ' ');
  return /^.{20,}?[.!?。](?=\s|$)/.exec(text)?.[0] ?? text;
});
