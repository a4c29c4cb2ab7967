import { createGlossary } from '../../../src/core/glossary/create-glossary.ts';
import type { Glossary } from '../../../src/core/glossary/glossary.ts';
import { shortKey } from '../../../src/core/glossary/short-key.ts';
import type { Term } from '../../../src/core/glossary/term.ts';

/**
 * Terms “Term 0001” to “Term 0099” and so on, five by five in categories and tags of their own. Made without YAML, which
 * would take seconds.
 */
export function longGlossary(count: number): Glossary {
  return createGlossary(Array.from({ length: count }, (_, index) => termAt(index)));
}

function termAt(index: number): Term {
  const group = String(Math.floor(index / 5) + 1).padStart(3, '0');
  const number = String(index + 1).padStart(4, '0');
  return {
    id: `t${number}`,
    key: shortKey(`t${number}`),
    name: `Term ${number}`,
    aliases: [],
    category: `Category ${group}`,
    tags: [`tag ${group}`],
    meanings: [{ definition: `The one of number ${number}.`, links: [] }],
    related: [],
    contrasts: [],
    prerequisites: [],
    formerIds: [],
    asks: [],
    status: 'published',
    layer: 'test',
    source: { file: '0.yaml', line: 1, column: 1 },
  };
}
