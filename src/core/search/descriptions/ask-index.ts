import type { Glossary } from '../../glossary/glossary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The positions of the terms that are asked for in some words, by `askKey`. */
export type AskIndex = ReadonlyMap<string, readonly number[]>;

/** So many terms are handled between two pauses. */
const TERMS = 64;

/** Indexes the `asks` of the terms, each as a whole. A generator, so that the building can pause. */
export function* indexAsks({ terms }: Glossary, vocabulary: Vocabulary): Generator<void, AskIndex> {
  const asks = new Map<string, number[]>();
  for (const [position, term] of terms.entries()) {
    for (const ask of term.asks) {
      const words: number[] = [];
      vocabulary.readText(ask, (word) => words.push(word));
      const asked = asks.get(askKey(words)) ?? [];
      if (asked.at(-1) !== position) asks.set(askKey(words), [...asked, position]);
    }
    if (position % TERMS === 0) yield;
  }
  return asks;
}

/** Words in no order, each once. */
export function askKey(words: readonly number[]): string {
  return [...new Set(words)].sort((a, b) => a - b).join(' ');
}
