import { createTermFinder } from '../../../src/core/search/build-term-finder.ts';
import type { TermFinder } from '../../../src/core/search/term-finder.ts';
import { referenceGlossary } from '../reference-glossary.ts';

/** The search over the built-in reference. */
export async function referenceFinder(): Promise<TermFinder> {
  return createTermFinder(await referenceGlossary());
}
