import { clip } from '../clip.ts';
import type { Term } from '../glossary/term.ts';
import { markupToText } from '../markup/markup-to-text.ts';
import { parseMarkup } from '../markup/parse-markup.ts';

/** A term in one line: the first sentence of its first definition, in at most `limit` characters. */
export function summarise(term: Term, limit: number): string {
  const text = markupToText(parseMarkup(term.meanings[0].definition)).replace(/\s+/g, ' ');
  const sentence = /^.{20,}?[.!?。](?=\s|$)/.exec(text)?.[0] ?? text;
  return clip(sentence, limit);
}
