import { assignKeys } from './assign-keys.ts';
import type { Glossary, Group } from './glossary.ts';
import { nameKey } from './name-key.ts';
import { hash, shortKey } from './short-key.ts';
import { freeSlug, slugify } from './slugify.ts';
import { sortByName } from './sort-by-name.ts';
import type { Term } from './term.ts';

/** A glossary of checked terms, with the ways to them. */
export function createGlossary(terms: readonly Term[]): Glossary {
  const sorted = sortByName(terms);
  const byKey = new Map(terms.map((term) => [term.key, term]));
  return {
    version: hash(JSON.stringify(sorted.map(({ source: _, ...content }) => content))).toString(36),
    terms: sorted,
    byId: new Map(terms.map((term) => [term.id, term])),
    byKey,
    byFormerKey: toFormerKeys(terms, byKey),
    categories: toGroups(terms, ({ category }) => [category]),
    tags: toTags(terms),
  };
}

/** A former id's key counts as it was without collisions: what else it may have been, nobody knows any more. */
function toFormerKeys(terms: readonly Term[], byKey: Glossary['byKey']): Map<string, Term> {
  const keyed = terms.flatMap((term) => term.formerIds.map((id) => [shortKey(id), term] as const));
  return new Map(keyed.filter(([key]) => !byKey.has(key)));
}

function toTags(terms: readonly Term[]): Group[] {
  const tags = toGroups(terms, ({ tags }) => tags);
  return sortByName(tags).sort((a, b) => b.terms.length - a.terms.length);
}

/**
 * The terms by what they are filed under. Names that differ only in case or signs ("Databases", "databases") are one,
 * called as the first term says.
 */
function toGroups(terms: readonly Term[], namesOf: (term: Term) => readonly string[]): Group[] {
  const byName = new Map<string, { name: string; terms: Set<Term> }>();
  // Beside the keys, the names as they are written: so that a name's key is made once, and not for each term.
  const byWriting = new Map<string, Set<Term>>();
  for (const term of terms) {
    for (const name of namesOf(term)) {
      const members = byWriting.get(name) ?? byName.get(nameKey(name))?.terms ?? new Set();
      if (members.size === 0) byName.set(nameKey(name), { name, terms: members });
      byWriting.set(name, members.add(term));
    }
  }
  const groups = new Map<string, { name: string; terms: Set<Term> }>();
  for (const group of byName.values()) groups.set(freeSlug(slugify(group.name), groups), group);
  const keys = assignKeys([...groups.keys()]);
  return [...groups].map(([id, { name, terms: members }]) => {
    return { id, key: keys.get(id) ?? '', name, terms: [...members] };
  });
}
