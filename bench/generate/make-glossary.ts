import { buildGlossary } from '../../src/core/glossary/build-glossary.ts';
import type { Glossary } from '../../src/core/glossary/glossary.ts';
import type { ParsedTerm } from '../../src/core/glossary/parse-glossary-file.ts';

/** The glossary that the loader would make of the terms. */
export function makeGlossary(terms: readonly ParsedTerm[]): Glossary {
  const { glossary, faults } = buildGlossary([{ name: 'team', terms }]);
  const [fault] = faults;
  if (fault) throw new Error(`The generated glossary has a fault: ${fault.message}`);
  return glossary;
}
