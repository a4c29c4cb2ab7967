import type { ReplyContext } from './reply.ts';

/** The small lines at a card's foot, as far as there are any; last of all, where only part of the glossary answers. */
export function footer(
  { words, outsideWorkspace }: ReplyContext,
  ...lines: readonly (string | undefined)[]
): { readonly footer?: string } {
  const all = [...lines, outsideWorkspace ? words.card.outsideWorkspace : undefined].filter((line) => line);
  return all.length > 0 ? { footer: all.join('\n') } : {};
}
