import { create, insertMultiple, search as searchIn } from '@orama/orama';
import { type Engine, SHOWN, toDocument } from '../engine.ts';

const CHUNK = 1_000;

/** Orama with one tolerated error a word and boosted names; it matches prefixes by itself. */
export const orama: Engine = {
  name: 'Orama',
  async build({ terms }, keepTime) {
    const index = create({
      schema: { id: 'string', name: 'string', aliases: 'string[]', definition: 'string' },
    });
    for (let start = 0; start < terms.length; start += CHUNK) {
      await insertMultiple(index, terms.slice(start, start + CHUNK).map(toDocument), CHUNK);
      keepTime();
    }
    const search = (question: string) => {
      const results = searchIn(index, {
        term: question,
        properties: ['name', 'aliases', 'definition'],
        boost: { name: 3, aliases: 2 },
        tolerance: 1,
        limit: SHOWN,
      });
      // Only hooks and plug-ins, of which there are none here, make it a promise.
      if (results instanceof Promise)
        throw new Error('Orama answered with a promise. It could not be timed.');
      return results;
    };
    return { search, idsOf: (question) => search(question).hits.map(({ id }) => id) };
  },
};
