import { Charset, Document } from 'flexsearch';
import { type Engine, SHOWN, toDocument } from '../engine.ts';

const CHUNK = 1_000;

/** FlexSearch with prefixes (`forward`) and the encoder that its README recommends for likeness of sound. */
export const flexsearch: Engine = {
  name: 'FlexSearch',
  build({ terms }, keepTime) {
    const index = new Document<ReturnType<typeof toDocument>>({
      document: { id: 'id', index: ['name', 'aliases', 'definition'] },
      tokenize: 'forward',
      encoder: Charset.LatinBalance,
    });
    for (const [count, term] of terms.entries()) {
      index.add(toDocument(term));
      if (count % CHUNK === 0) keepTime();
    }
    const search = (question: string) => index.search(question, { limit: SHOWN, suggest: true });
    return {
      search,
      idsOf: (question) => [...new Set(search(question).flatMap(({ result }) => result.map(String)))],
    };
  },
};
