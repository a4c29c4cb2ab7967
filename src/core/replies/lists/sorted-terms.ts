import type { Group } from '../../glossary/glossary.ts';
import { sortByName } from '../../glossary/sort-by-name.ts';
import type { Term } from '../../glossary/term.ts';
import { oncePer } from '../../once-per.ts';

/** The terms of a category or a tag as its list has them: in the order of their names. */
export const sortedTerms = oncePer((group: Group): readonly Term[] => sortByName(group.terms));
