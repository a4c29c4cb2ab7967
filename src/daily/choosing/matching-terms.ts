import type { Glossary } from '../../core/glossary/glossary.ts';
import { published } from '../../core/glossary/published.ts';
import type { Term } from '../../core/glossary/term.ts';
import type { Topic } from '../../core/schedule/schedule.ts';

/** The published terms of any of these topics; of all, where none is chosen. */
export function matchingTerms(glossary: Glossary, topics: readonly Topic[]): readonly Term[] {
  if (topics.length === 0) return published(glossary.terms);
  const groupsOf = { category: glossary.categories, tag: glossary.tags };
  const matching = topics.flatMap(
    ({ kind, id }) => groupsOf[kind].find((group) => group.id === id)?.terms ?? [],
  );
  return published([...new Set(matching)]);
}
