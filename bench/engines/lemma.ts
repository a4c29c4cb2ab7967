import { setImmediate as nextTurn } from 'node:timers/promises';
import { buildTermFinder } from '../../src/core/search/build-term-finder.ts';
import type { Engine } from '../engine.ts';

/** The project's own finder, built as the bot builds it. It answers where it shows a card unasked. */
export const lemma: Engine = {
  name: 'Lemma',
  async build(glossary) {
    const finder = await buildTermFinder(glossary, { pause: nextTurn, now: () => performance.now() });
    return {
      search: (question) => finder.find(question),
      idsOf(question) {
        const resolution = finder.find(question);
        return resolution.kind === 'found' ? resolution.matches.map(({ term }) => term.id) : [];
      },
    };
  },
};
