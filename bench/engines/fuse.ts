import Fuse from 'fuse.js';
import type { Term } from '../../src/core/glossary/term.ts';
import { definitionOf, type Engine, SHOWN } from '../engine.ts';

/** fuse.js with weighted keys; `ignoreLocation` since a definition is longer than its default lets it look. */
export const fuse: Engine = {
  name: 'fuse.js',
  build({ terms }) {
    const index = new Fuse(terms, {
      keys: [
        { name: 'name', weight: 3 },
        { name: 'aliases', weight: 2 },
        { name: 'definition', weight: 1, getFn: (term: Term) => definitionOf(term) },
      ],
      ignoreLocation: true,
      threshold: 0.4,
    });
    const search = (question: string) => index.search(question, { limit: SHOWN });
    return { search, idsOf: (question) => search(question).map(({ item }) => item.id) };
  },
};
