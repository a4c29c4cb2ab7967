import { isTelling } from './english.ts';
import { stem } from './word-forms.ts';

/** Says nothing, and so has no number. */
export const NO_WORD = -1;

/** Numbers for the words of a glossary, the same for all forms of a word. */
export type Vocabulary = {
  /** The number of a word, a new one when it is new; `NO_WORD` when the word says nothing. */
  add(key: string): number;
  /** The number that is known for a word or another form of it. */
  find(key: string): number | undefined;
  /** Whether the word was added in just this form. */
  knows(key: string): boolean;
  /** How many numbers there are. */
  readonly size: number;
};

export function createVocabulary(): Vocabulary {
  // By key as well as by stem: every form is stemmed once, and a question's words hardly ever.
  const byKey = new Map<string, number>();
  const byStem = new Map<string, number>();
  return {
    get size() {
      return byStem.size;
    },
    knows: (key) => (byKey.get(key) ?? NO_WORD) !== NO_WORD,
    find(key) {
      const id = byKey.get(key) ?? (isTelling(key) ? byStem.get(stem(key)) : undefined);
      return id === NO_WORD ? undefined : id;
    },
    add(key) {
      const known = byKey.get(key);
      if (known !== undefined) return known;
      let id = NO_WORD;
      if (isTelling(key)) {
        const word = stem(key);
        id = byStem.get(word) ?? byStem.size;
        byStem.set(word, id);
      }
      byKey.set(key, id);
      return id;
    },
  };
}
