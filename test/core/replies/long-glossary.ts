import type { Glossary } from '../../../src/core/glossary/glossary.ts';
import { glossaryOf } from '../glossary-of.ts';

/** Terms “Term 0001” to “Term 0099” and so on, five by five in categories and tags of their own. */
export function longGlossary(count: number): Glossary {
  const terms = Array.from({ length: count }, (_, index) => {
    const group = String(Math.floor(index / 5) + 1).padStart(3, '0');
    const number = String(index + 1).padStart(4, '0');
    return {
      id: `t${number}`,
      name: `Term ${number}`,
      category: `Category ${group}`,
      tags: [`tag ${group}`],
      definition: `The one of number ${number}.`,
    };
  });
  return glossaryOf(JSON.stringify({ category: 'Words', terms }));
}
