import type { Resolution } from '../src/core/search/resolution.ts';
import type { Question } from './question.ts';

/** What a resolution is worth as an answer to a question. */
export type Verdict = {
  /**
   * The wanted term and nothing else; of several, all of them and nothing else; unsure about what is ambiguous, with the
   * listed candidates; and no card for what has nothing to do with the glossary.
   */
  readonly right: boolean;
  /** The wanted terms are all among the first five that the person sees: cards, candidates or suggestions. */
  readonly inFive: boolean;
  /** A card was shown that nobody asked for: another term's, a guess at what is ambiguous, or any to what is unrelated. */
  readonly wrong: boolean;
  readonly unsure: boolean;
};

const SEEN = 5;

export function judge({ class: kind, expect }: Question, resolution: Resolution): Verdict {
  const shown = shownBy(resolution);
  const cards = resolution.kind === 'found' ? shown : [];
  const unsure = resolution.kind === 'unsure';
  const inFive = expect.length > 0 && expect.every((id) => shown.slice(0, SEEN).includes(id));
  switch (kind) {
    case 'unrelated':
      return { right: cards.length === 0, inFive, wrong: cards.length > 0, unsure };
    case 'ambiguous':
      // Two candidates at least where any will do: a single one would be a guess.
      return {
        right: unsure && (expect.length > 0 ? inFive : shown.length > 1),
        inFive: expect.length > 0 ? inFive : shown.length > 1,
        wrong: cards.length > 0,
        unsure,
      };
    default: {
      const wrong = cards.some((id) => !expect.includes(id));
      const right = cards.length > 0 && !wrong && expect.every((id) => cards.includes(id));
      return { right, inFive, wrong, unsure };
    }
  }
}

/** The ids that a person would see, the first one first. */
export function shownBy(resolution: Resolution): string[] {
  switch (resolution.kind) {
    case 'found':
      return resolution.matches.map(({ term }) => term.id);
    case 'unsure':
      return resolution.candidates.map(({ term }) => term.id);
    case 'unknown':
      return resolution.suggestions.map(({ id }) => id);
  }
}
