import { type Token, tokenise } from './tokenise.ts';

/** A text with its words. */
export type Text = { readonly text: string; readonly tokens: readonly Token[] };

export function toText(text: string): Text {
  return { text, tokens: tokenise(text) };
}
