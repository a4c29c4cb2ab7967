import { pairKey, sideKey } from './contrast-sides.ts';
import type { Fault } from './glossary-error.ts';
import type { MergedTerm } from './layer.ts';
import { nameKey } from './name-key.ts';
import { placeOf } from './place-of.ts';
import type { ContrastSide } from './term.ts';

/** What is wrong with the contrasts of one layer, as far as they alone say. */
export function checkContrasts(terms: readonly MergedTerm[]): Fault[] {
  const faults: Fault[] = [];
  const told = new Map<string, MergedTerm>();
  for (const term of terms) {
    for (const { between } of term.contrasts) {
      const [one, other] = between;
      const pair = `“${labelOf(one)}” and “${labelOf(other)}”`;
      const twin = told.get(pairKey(between));
      told.set(pairKey(between), twin ?? term);
      const isOwn = between.some((side) => side.kind === 'term' && side.id === term.id);
      if (sideKey(one) === sideKey(other)) {
        const message = `“${term.name}” tells “${labelOf(one)}” apart from itself. Write two different sides.`;
        faults.push({ ...term.source, message });
      } else if (!isOwn && between.some(({ kind }) => kind === 'term')) {
        const message = `“${term.name}” tells ${pair} apart and is neither. Write the id “${term.id}” for one side, or move the contrast to one of the two.`;
        faults.push({ ...term.source, message });
      } else if (twin) {
        const message = `“${term.name}” tells ${pair} apart, and so does ${placeOf(twin)}. Keep one of the two: it shows for both sides.`;
        faults.push({ ...term.source, message });
      }
    }
  }
  return faults;
}

/** The asides that are terms after all, of all layers laid over each other. */
export function checkAsides(terms: readonly MergedTerm[]): Fault[] {
  const asides = terms.flatMap((term) =>
    term.contrasts.flatMap(({ between }) =>
      between.flatMap((side) => (side.kind === 'aside' ? [{ term, side }] : [])),
    ),
  );
  if (asides.length === 0) return [];
  const named = new Map(
    terms.flatMap((term) => [term.name, ...term.aliases].map((name) => [nameKey(name), term])),
  );
  return asides.flatMap(({ term, side }) =>
    [side.name, ...side.aliases].flatMap((name): Fault[] => {
      const other = named.get(nameKey(name));
      if (!other) return [];
      const cure = `Write the id “${other.id}” for this side${name === side.name ? '.' : ', or take the alias away.'}`;
      const message = `“${term.name}” explains “${name}” in a contrast, which already names ${placeOf(other)}. ${cure}`;
      return [{ ...term.source, message }];
    }),
  );
}

function labelOf(side: ContrastSide): string {
  return side.kind === 'term' ? side.id : side.name;
}
