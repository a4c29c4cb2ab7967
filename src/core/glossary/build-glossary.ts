import type { Category, Glossary } from './glossary.ts';
import type { Fault } from './glossary-error.ts';
import { type Layer, type MergedTerm, mergeLayers } from './merge-layers.ts';
import { nameKey } from './name-key.ts';
import { didYouMean } from './nearest.ts';
import type { ParsedTerm } from './parse-glossary-file.ts';
import { hash, shortKey } from './short-key.ts';
import { freeSlug, slugify } from './slugify.ts';
import type { Meaning, Term } from './term.ts';

/** Makes the glossary out of its layers, or says everything that keeps the terms from fitting together. */
export function buildGlossary(layers: readonly Layer[]): { glossary: Glossary; faults: readonly Fault[] } {
  const { terms: merged, faults: collisions } = mergeLayers(layers);
  const faults: Fault[] = [...collisions];
  const ids = new Set(merged.map(({ id }) => id));
  for (const term of merged) {
    for (const id of [...term.related, ...(term.replacedBy ? [term.replacedBy] : [])]) {
      if (ids.has(id)) continue;
      const hint = ids.size < 5_000 ? didYouMean(id, [...ids]) : '';
      faults.push({
        ...term.source,
        message: `“${term.name}” names “${id}”, which is the id of no term.${hint}`,
      });
    }
  }
  for (const { id, name, replacedBy, source } of merged) {
    if (replacedBy !== id) continue;
    const message = `“${name}” is replaced by itself. Write the id of what to use instead, or take \`replacedBy\` away.`;
    faults.push({ ...source, message });
  }
  const related = relateBothWays(merged);
  const keys = assignKeys(merged.map(({ id }) => id));
  const drafts = new Set(merged.filter(({ status }) => status === 'draft').map(({ id }) => id));
  const terms = merged
    .filter(({ id }) => !drafts.has(id))
    .map((term) => {
      const relatedIds = [...(related.get(term.id) ?? [])].filter((id) => !drafts.has(id));
      return toTerm(term, keys.get(term.id) ?? '', relatedIds, drafts);
    });
  return { glossary: createGlossary(terms), faults };
}

/** A glossary of checked terms, with the ways to them. */
export function createGlossary(terms: readonly Term[]): Glossary {
  const sorted = terms
    .map((term) => ({ term, name: nameKey(term.name) }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.term.id, b.term.id))
    .map(({ term }) => term);
  return {
    version: hash(JSON.stringify(sorted.map(({ source: _, ...content }) => content))).toString(36),
    terms: sorted,
    byId: new Map(terms.map((term) => [term.id, term])),
    byKey: new Map(terms.map((term) => [term.key, term])),
    categories: toCategories(terms),
  };
}

function toTerm(
  term: MergedTerm,
  key: string,
  related: readonly string[],
  drafts: ReadonlySet<string>,
): Term {
  const { id, name, aliases, category, tags, asks, status, replacedBy, owner, reviewBy, layer, source } =
    term;
  const successor = replacedBy !== undefined && !drafts.has(replacedBy) ? replacedBy : undefined;
  return {
    id,
    key,
    name,
    aliases,
    category,
    tags,
    meanings: toMeanings(term),
    related,
    asks,
    status,
    ...(successor !== undefined ? { replacedBy: successor } : {}),
    ...(owner !== undefined ? { owner } : {}),
    ...(reviewBy !== undefined ? { reviewBy } : {}),
    layer,
    source,
  };
}

function toMeanings({
  meanings = [],
  definition = '',
  inPractice,
  example,
  links,
}: ParsedTerm): Term['meanings'] {
  const [first, ...others] = meanings.map(toMeaning);
  return first ? [first, ...others] : [toMeaning({ definition, inPractice, example, links })];
}

type WrittenMeaning = Pick<ParsedTerm, 'inPractice' | 'example' | 'links'> & {
  definition: string;
  context?: string;
};

function toMeaning({ context, definition, inPractice, example, links }: WrittenMeaning): Meaning {
  return {
    ...(context ? { context } : {}),
    definition,
    ...(inPractice ? { inPractice } : {}),
    ...(example
      ? { example: { ...(example.language ? { language: example.language } : {}), code: example.code } }
      : {}),
    links,
  };
}

/** Related is mutual, whichever side wrote it: a term shows its own choice first. */
function relateBothWays(terms: readonly MergedTerm[]): Map<string, Set<string>> {
  const related = new Map(terms.map((term) => [term.id, new Set(term.related)]));
  for (const { id, related: written } of terms) {
    for (const other of written) related.get(other)?.add(id);
  }
  for (const [id, others] of related) others.delete(id);
  return related;
}

/** Keys depend on the ids alone; where two ids meet, the later in their order takes the next key. */
function assignKeys(ids: readonly string[]): Map<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of [...ids].sort(compare)) {
    let attempt = 0;
    while (taken.has(shortKey(id, attempt))) attempt += 1;
    const key = shortKey(id, attempt);
    taken.add(key);
    keys.set(id, key);
  }
  return keys;
}

/** Categories whose names differ only in case or signs ("Databases", "databases") are one, called as the first term says. */
function toCategories(terms: readonly Term[]): Category[] {
  const byName = new Map<string, { name: string; terms: Term[] }>();
  for (const term of terms) {
    const members = byName.get(nameKey(term.category))?.terms;
    if (members) members.push(term);
    else byName.set(nameKey(term.category), { name: term.category, terms: [term] });
  }
  const categories = new Map<string, Category>();
  for (const { name, terms: members } of byName.values()) {
    const id = freeSlug(slugify(name), categories);
    categories.set(id, { id, key: shortKey(id), name, terms: members });
  }
  return [...categories.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
