import { narrow, type Range } from '../../search/read-question.ts';
import { isEmptyWord } from '../../search/words/english.ts';
import { type Token, tokenise } from '../../search/words/tokenise.ts';

/** Some of the words of a text, as they were typed. */
export type Words = { readonly text: string; readonly tokens: readonly Token[] };

/** A text, and what is left of it without the words that only ask, in ever smaller pieces. */
export function askedWords(text: string): readonly [Words, ...Words[]] {
  const tokens = tokenise(text);
  const [whole, ...inner] = narrow(tokens).map((range) => sliceOf(text, tokens, range));
  return [whole ?? { text, tokens }, ...inner];
}

export function saysNothing({ tokens }: Words): boolean {
  return tokens.every(({ key }) => isEmptyWord(key));
}

function sliceOf(text: string, tokens: readonly Token[], { from, to }: Range): Words {
  const start = tokens[from]?.start ?? 0;
  return { text: text.slice(start, tokens[to - 1]?.end ?? start), tokens: tokens.slice(from, to) };
}
