import { isTelling } from '../words/english.ts';
import { forEachWord } from '../words/tokenise.ts';
import { stem } from '../words/word-forms.ts';
import { createWordTable } from '../words/word-table.ts';

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
  let stemOf = new Uint32Array(1_024);
  let known = 0;

  /** Every form is stemmed once, when it is new. */
  function learn(form: number, key: string): number {
    if (form === stemOf.length) {
      const larger = new Uint32Array(2 * form);
      larger.set(stemOf);
      stemOf = larger;
    }
    stemOf[form] = isTelling(key) ? stems.add(stem(key)) + 1 : 0;
    known = form + 1;
    return stemOf[form] ?? 0;
  }

  return {
    get size() {
      return stems.size;
    },
    knows(key) {
      const form = keys.find(key);
      return form >= 0 && stemOf[form] !== 0;
    },
    find(key) {
      const form = keys.find(key);
      const id = form >= 0 ? (stemOf[form] ?? 0) - 1 : isTelling(key) ? stems.find(stem(key)) : -1;
      return id < 0 ? undefined : id;
    },
    readText(text, tell) {
      forEachWord(text, {
        word(_raw, key) {
          const form = keys.add(key);
          const id = form < known ? (stemOf[form] ?? 0) : learn(form, key);
          if (id > 0) tell(id - 1);
        },
        plain(bytes, start, end, hash) {
          const form = keys.addBytes(bytes, start, end, hash);
          const id = form < known ? (stemOf[form] ?? 0) : learn(form, text.slice(start, end).toLowerCase());
          if (id > 0) tell(id - 1);
        },
      });
    },
  };
}
