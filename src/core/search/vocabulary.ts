import { isTelling } from './english.ts';
import { createUint32List } from './number-list.ts';
import { forEachWord } from './tokenise.ts';
import { stem } from './word-forms.ts';
import { createWordTable } from './word-table.ts';

/** Numbers for the words of a glossary, the same for all forms of a word. Words that say nothing have none. */
export type Vocabulary = {
  /** Tells the number of each word of a text; a new word gets a new one. */
  readText(text: string, tell: (id: number) => void): void;
  /** The number that is known for a word or another form of it. */
  find(key: string): number | undefined;
  /** Whether the word was read in just this form. */
  knows(key: string): boolean;
  /** How many numbers there are. */
  readonly size: number;
};

export function createVocabulary(): Vocabulary {
  const keys = createWordTable();
  const stems = createWordTable();
  /** Of each key, one more than the number of its stem; 0 when it says nothing. */
  const stemOf = createUint32List();

  /** Every form is stemmed once, when it is new. */
  function idOf(form: number, key: () => string): number | undefined {
    if (form === stemOf.size) {
      const word = key();
      stemOf.push(isTelling(word) ? stems.add(stem(word)) + 1 : 0);
    }
    const id = stemOf.at(form);
    return id === 0 ? undefined : id - 1;
  }

  return {
    get size() {
      return stems.size;
    },
    knows(key) {
      const form = keys.find(key);
      return form >= 0 && stemOf.at(form) !== 0;
    },
    find(key) {
      const form = keys.find(key);
      if (form >= 0) return idOf(form, () => key);
      const id = isTelling(key) ? stems.find(stem(key)) : -1;
      return id < 0 ? undefined : id;
    },
    readText(text, tell) {
      forEachWord(text, {
        word(_raw, key) {
          const id = idOf(keys.add(key), () => key);
          if (id !== undefined) tell(id);
        },
        plain(bytes, start, end) {
          const id = idOf(keys.addBytes(bytes, start, end), () => text.slice(start, end).toLowerCase());
          if (id !== undefined) tell(id);
        },
      });
    },
  };
}
