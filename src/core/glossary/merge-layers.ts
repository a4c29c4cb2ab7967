import { checkContrasts } from './check-contrasts.ts';
import { giveWay } from './give-way.ts';
import type { Fault } from './glossary-error.ts';
import type { Layer, MergedTerm } from './layer.ts';
import { nameKey } from './name-key.ts';
import { placeOf } from './place-of.ts';
import { freeSlug, slugify } from './slugify.ts';

/**
 * Lays the layers over each other. Within a layer, ids and names must be different; a later layer's term replaces the
 * earlier one of the same id or the same name, and takes its names off the others' aliases.
 */
export function mergeLayers(layers: readonly Layer[]): {
  terms: readonly MergedTerm[];
  faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  let terms: MergedTerm[] = [];
  for (const layer of layers) {
    const checked = checkLayer(layer, faults);
    faults.push(...checkContrasts(checked));
    terms = terms.length === 0 ? checked : giveWay(terms, checked);
  }
  return { terms, faults };
}

/** Gives ids to the terms that have none, and finds what stands twice. */
function checkLayer(layer: Layer, faults: Fault[]): MergedTerm[] {
  const byId = new Map<string, MergedTerm>();
  const byName = new Map<string, MergedTerm>();
  const ids = new Set(layer.terms.flatMap(({ id }) => id ?? []));
  return layer.terms.map((written) => {
    const id = written.id ?? freeSlug(slugify(written.name), ids);
    ids.add(id);
    const term: MergedTerm = {
      ...written,
      id,
      layer: layer.name,
      aliases: withoutRepeats(written.name, written.aliases),
    };
    const twin = byId.get(id);
    if (twin)
      faults.push({
        ...term.source,
        message: `The id “${id}” is taken by ${placeOf(twin)}. Give this term another.`,
      });
    byId.set(id, term);
    for (const name of [term.name, ...term.aliases]) {
      const other = byName.get(nameKey(name));
      if (other) {
        const message = `“${name}” of “${term.name}” already names ${placeOf(other)}. Keep it at one of the two, or make one term of both.`;
        faults.push({ ...term.source, message });
      }
      byName.set(nameKey(name), term);
    }
    return term;
  });
}

function withoutRepeats(name: string, aliases: readonly string[]): string[] {
  const seen = new Set([nameKey(name)]);
  return aliases.filter((alias) => {
    const key = nameKey(alias);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
