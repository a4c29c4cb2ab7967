import type { Glossary } from '../../glossary/glossary.ts';
import type { Term } from '../../glossary/term.ts';
import { type AskIndex, indexAsks } from './ask-index.ts';
import type { DescriptionIndex } from './description.ts';
import { createDescriptionReader } from './description-reader.ts';
import { createEntryList } from './entry-list.ts';
import { type Field, toCode } from './field-code.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** So many terms, and so many numbers, are handled between two pauses. */
const TERMS = 8;
const BATCH = 4_096;

/** Indexes the words of the entries. A generator, so that the building can pause. */
export function* indexDescriptions(glossary: Glossary): Generator<void, DescriptionIndex> {
  const vocabulary = createVocabulary();
  const entries = createEntryList();
  const ends = new Uint32Array(glossary.terms.length);
  for (const [position, term] of glossary.terms.entries()) {
    forEachEntryWord(term, vocabulary, (word, code) => entries.add(position, word, code));
    ends[position] = entries.size;
    if (position % TERMS === 0) yield;
  }
  const asks = yield* indexAsks(glossary, vocabulary);
  return yield* turnRound(vocabulary, asks, entries.words(), entries.codes(), ends);
}

/** From the words of each term to the terms of each word, in one stretch a word. */
function* turnRound(
  vocabulary: Vocabulary,
  asks: AskIndex,
  words: Uint32Array,
  codes: Uint8Array,
  ends: Uint32Array,
): Generator<void, DescriptionIndex> {
  const starts = new Uint32Array(vocabulary.size + 1);
  for (let at = 0; at < words.length; at += 1) {
    const slot = (words[at] ?? 0) + 1;
    starts[slot] = (starts[slot] ?? 0) + 1;
    if (at % BATCH === 0) yield;
  }
  for (let id = 1; id < starts.length; id += 1) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
  yield;
  const terms = new Uint32Array(words.length);
  const places = new Uint8Array(words.length);
  const next = starts.slice();
  let at = 0;
  for (let term = 0; term < ends.length; term += 1) {
    for (; at < (ends[term] ?? 0); at += 1) {
      const word = words[at] ?? 0;
      const place = next[word] ?? 0;
      terms[place] = term;
      places[place] = codes[at] ?? 0;
      next[word] = place + 1;
    }
    if (term % TERMS === 0) yield;
  }
  return createDescriptionReader({ count: ends.length, vocabulary, asks, starts, terms, places });
}

const CODES: Readonly<Record<Field, number>> = {
  code: toCode('code'),
  practice: toCode('practice'),
  definition: toCode('definition'),
  tag: toCode('tag'),
  ask: toCode('ask'),
  name: toCode('name'),
};

/** Tells every word of an entry with the code of its field. */
function forEachEntryWord(
  term: Term,
  vocabulary: Vocabulary,
  tell: (word: number, code: number) => void,
): void {
  const read = (text: string, field: Field) => {
    const code = CODES[field];
    vocabulary.readText(text, (word) => tell(word, code));
  };
  read(term.name, 'name');
  for (const alias of term.aliases) read(alias, 'name');
  for (const ask of term.asks) read(ask, 'ask');
  read(term.category, 'tag');
  for (const tag of term.tags) read(tag, 'tag');
  for (const { context, definition, inPractice, example } of term.meanings) {
    if (context) read(context, 'definition');
    read(definition, 'definition');
    if (inPractice) read(inPractice, 'practice');
    if (example) read(example.code, 'code');
  }
}
