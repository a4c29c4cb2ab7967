import MiniSearch from 'minisearch';
import { type Engine, SHOWN, toDocument } from '../engine.ts';

/** How many terms are added between two looks at the clock. */
const CHUNK = 1_000;

/** MiniSearch with the fuzziness, prefix search and boost of its README. */
export const minisearch: Engine = {
  name: 'MiniSearch',
  build({ terms }, keepTime) {
    const index = new MiniSearch<ReturnType<typeof toDocument>>({
      fields: ['name', 'aliases', 'definition'],
      searchOptions: { boost: { name: 3, aliases: 2 }, fuzzy: 0.2, prefix: true },
    });
    for (let start = 0; start < terms.length; start += CHUNK) {
      index.addAll(terms.slice(start, start + CHUNK).map(toDocument));
      keepTime();
    }
    const search = (question: string) => index.search(question);
    return {
      search,
      idsOf: (question) =>
        search(question)
          .slice(0, SHOWN)
          .map(({ id }) => String(id)),
    };
  },
};
