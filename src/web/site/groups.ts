import type { Glossary, Group } from '../../core/glossary/glossary.ts';
import { nameKey } from '../../core/glossary/name-key.ts';
import type { Term } from '../../core/glossary/term.ts';
import { oncePer } from '../../core/once-per.ts';

/** The ways from a term to the pages that it is on, and from an address to what it names. */
export type Groups = {
  readonly category: (id: string) => Group | undefined;
  readonly tag: (id: string) => Group | undefined;
  readonly categoryOf: (term: Term) => Group | undefined;
  readonly tagsOf: (term: Term) => readonly Group[];
  /** The terms for which a term should be understood first. */
  readonly leadsTo: (term: Term) => readonly Term[];
  /** The term that took the place of one of this id. */
  readonly moved: (formerId: string) => Term | undefined;
};

export const groupsOf: (glossary: Glossary) => Groups = oncePer(({ terms, byId, categories, tags }) => {
  const categoriesById = new Map(categories.map((group) => [group.id, group]));
  const tagsById = new Map(tags.map((group) => [group.id, group]));
  const categoriesByName = new Map(categories.map((group) => [nameKey(group.name), group]));
  const tagsByName = new Map(tags.map((group) => [nameKey(group.name), group]));
  const former = new Map(terms.flatMap((term) => term.formerIds.map((id) => [id, term] as const)));
  const after = new Map<string, Term[]>();
  for (const term of terms) {
    for (const id of term.prerequisites) after.set(id, [...(after.get(id) ?? []), term]);
  }
  return {
    category: (id) => categoriesById.get(id),
    tag: (id) => tagsById.get(id),
    categoryOf: ({ category }) => categoriesByName.get(nameKey(category)),
    tagsOf: (term) => [...new Set(term.tags.flatMap((tag) => tagsByName.get(nameKey(tag)) ?? []))],
    leadsTo: ({ id }) => after.get(id) ?? [],
    moved: (id) => (byId.has(id) ? undefined : former.get(id)),
  };
});
