import type { Fault } from './glossary-error.ts';
import type { MergedTerm } from './layer.ts';
import { placeOf } from './place-of.ts';

/** The former ids that can't lead to one term: a button with such an id would mean two. */
export function checkFormerIds(terms: readonly MergedTerm[]): Fault[] {
  const claims = terms.flatMap((term) => [...new Set(term.formerIds)].map((id) => ({ id, term })));
  if (claims.length === 0) return [];
  const byId = new Map(terms.map((term) => [term.id, term]));
  const heirs = new Map<string, MergedTerm>();
  return claims.flatMap(({ id, term }): Fault[] => {
    const present = byId.get(id);
    const heir = heirs.get(id);
    heirs.set(id, term);
    if (present) {
      const message = `“${term.name}” has the former id “${id}”, which is the id of ${placeOf(present)}. Take it out of \`formerIds\`.`;
      return [{ ...term.source, message }];
    }
    if (!heir) return [];
    const message = `The former id “${id}” of “${term.name}” already leads to ${placeOf(heir)}. Keep it at one of the two.`;
    return [{ ...term.source, message }];
  });
}
