import type { Glossary } from '../../glossary/glossary.ts';
import type { Term } from '../../glossary/term.ts';
import { groupInSlices } from '../group-in-slices.ts';
import { type AskIndex, indexAsks } from './ask-index.ts';
import type { DescriptionIndex } from './description.ts';
import { createDescriptionReader } from './description-reader.ts';
import { createEntryList } from './entry-list.ts';
import { type Field, toCode } from './field-code.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** So many terms are handled between two pauses. */
const TERMS = 4;

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
  const terms = new Uint32Array(words.length);
  const places = new Uint8Array(words.length);
  let term = 0;
  const starts = yield* groupInSlices({
    entries: words.length,
    groups: vocabulary.size,
    groupOf: (entry) => words[entry] ?? 0,
    place(entry, at) {
      while (entry >= (ends[term] ?? 0)) term += 1;
      terms[at] = term;
      places[at] = codes[entry] ?? 0;
    },
  });
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
