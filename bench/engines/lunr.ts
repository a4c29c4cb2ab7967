import lunrSearch from 'lunr';
import { type Engine, SHOWN, toDocument } from '../engine.ts';

const CHUNK = 1_000;

/** lunr with the query that its guide gives for exact words before prefixes before misspelt ones. */
export const lunr: Engine = {
  name: 'lunr',
  build({ terms }, keepTime) {
    const builder = new lunrSearch.Builder();
    builder.pipeline.add(lunrSearch.trimmer, lunrSearch.stopWordFilter, lunrSearch.stemmer);
    builder.searchPipeline.add(lunrSearch.stemmer);
    builder.ref('id');
    builder.field('name', { boost: 3 });
    builder.field('aliases', { boost: 2 });
    builder.field('definition');
    for (const [count, term] of terms.entries()) {
      builder.add(toDocument(term));
      if (count % CHUNK === 0) keepTime();
    }
    const index = builder.build();
    keepTime();
    const search = (question: string) =>
      index.query((query) => {
        for (const token of lunrSearch.tokenizer(question)) {
          const word = token.toString();
          query.term(word, { boost: 100 });
          query.term(word, { boost: 10, usePipeline: false, wildcard: lunrSearch.Query.wildcard.TRAILING });
          query.term(word, { boost: 1, usePipeline: false, editDistance: 1 });
        }
      });
    return {
      search,
      idsOf: (question) =>
        search(question)
          .slice(0, SHOWN)
          .map(({ ref }) => ref),
    };
  },
};
