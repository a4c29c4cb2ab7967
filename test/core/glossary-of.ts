import { buildGlossary } from '../../src/core/glossary/build-glossary.ts';
import type { Glossary } from '../../src/core/glossary/glossary.ts';
import { parseGlossaryFile } from '../../src/core/glossary/parse-glossary-file.ts';

/** The glossary that files of these texts make; its layer is called “test”. */
export function glossaryOf(...texts: readonly string[]): Glossary {
  const files = texts.map((text, index) => parseGlossaryFile(text, `${index}.yaml`));
  const { glossary, faults } = buildGlossary([{ name: 'test', terms: files.flatMap(({ terms }) => terms) }]);
  const problems = [...files.flatMap((file) => file.faults), ...faults].map(({ message }) => message);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return glossary;
}

/** A name and its aliases. */
export type NameRow = readonly [string, ...string[]];

/** A glossary of names alone. */
export function glossaryOfNames(...rows: NameRow[]): Glossary {
  const terms = rows.map(([name, ...aliases]) => ({ name, aliases, definition: 'Some text.' }));
  return glossaryOf(JSON.stringify({ category: 'Words', terms }));
}
