import { termIdsOf } from './contrast-sides.ts';
import type { Fault } from './glossary-error.ts';
import type { MergedTerm } from './layer.ts';
import { didYouMean } from './nearest.ts';

/** The largest glossary in which a misspelt id is worth comparing with all. */
const COMPARED = 5_000;

/** The ids that lead nowhere, or back. */
export function checkReferences(terms: readonly MergedTerm[]): Fault[] {
  const ids = new Set(terms.map(({ id }) => id));
  const heirs = new Map(terms.flatMap((term) => term.formerIds.map((former) => [former, term.id])));
  const hintAt = (id: string): string => {
    const heir = heirs.get(id);
    if (heir) return ` It is “${heir}” now.`;
    return ids.size < COMPARED ? didYouMean(id, [...ids]) : '';
  };
  const unknown = terms.flatMap((term) =>
    referencesOf(term)
      .filter((id) => !ids.has(id))
      .map((id) => ({
        ...term.source,
        message: `“${term.name}” names “${id}”, which is the id of no term.${hintAt(id)}`,
      })),
  );
  const selfish = terms
    .filter(({ id, replacedBy }) => replacedBy === id)
    .map(({ name, source }) => ({
      ...source,
      message: `“${name}” is replaced by itself. Write the id of what to use instead, or take \`replacedBy\` away.`,
    }));
  return [...unknown, ...selfish];
}

function referencesOf({ related, replacedBy, prerequisites, contrasts }: MergedTerm): string[] {
  const contrasted = contrasts.flatMap(({ between }) => termIdsOf(between));
  return [...new Set([...related, ...(replacedBy ? [replacedBy] : []), ...prerequisites, ...contrasted])];
}
