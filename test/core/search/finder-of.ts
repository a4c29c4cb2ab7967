import { createTermFinder } from '../../../src/core/search/build-term-finder.ts';
import type { TermFinder } from '../../../src/core/search/term-finder.ts';
import { glossaryOfNames, type NameRow } from '../glossary-of.ts';

/** The search over a glossary of names alone. */
export function finderOfNames(...rows: NameRow[]): TermFinder {
  return createTermFinder(glossaryOfNames(...rows));
}
