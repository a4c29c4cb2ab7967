import { termOfKey } from '../glossary/term-of-key.ts';
import type { ReplyContext } from './reply.ts';

/** A word about each term that a button names by a key of earlier; undefined where all have kept theirs. */
export function renamedNote(
  { glossary, words }: ReplyContext,
  ...keys: readonly string[]
): string | undefined {
  const moved = keys
    .filter((key) => !glossary.byKey.has(key))
    .flatMap((key) => termOfKey(glossary, key) ?? []);
  const notes = [...new Set(moved)].map(({ name }) => words.card.renamed(name));
  return notes.length > 0 ? notes.join(' ') : undefined;
}
