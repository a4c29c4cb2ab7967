import type { Glossary } from '../../src/core/glossary/glossary.ts';
import { readGlossary } from '../../src/glossary-files/read-glossary.ts';

/** The built-in reference, read from its files. */
export function referenceGlossary(): Promise<Glossary> {
  return readGlossary(['data/glossary']);
}
