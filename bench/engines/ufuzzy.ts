import UFuzzy from '@leeoniya/ufuzzy';
import { type Engine, SHOWN } from '../engine.ts';

/**
 * uFuzzy in its mode for single errors, over names and aliases: it is made for short lines, and a question of several words takes it
 * minutes on one definition. It has no index: it filters the lines.
 */
export const ufuzzy: Engine = {
  name: 'uFuzzy',
  build({ terms }) {
    const index = new UFuzzy({ intraMode: 1 });
    const lines = terms.flatMap(({ name, aliases }) => [name, ...aliases]);
    const ids = terms.flatMap(({ id, aliases }) => [id, ...aliases.map(() => id)]);
    const search = (question: string) => index.search(lines, question);
    return {
      search,
      idsOf(question) {
        const [found, info, order] = search(question);
        const places = info && order ? order.map((place) => info.idx[place]) : (found ?? []);
        return places.slice(0, SHOWN).flatMap((place) => ids[place ?? -1] ?? []);
      },
    };
  },
};
