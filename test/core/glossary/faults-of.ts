import { parseGlossaryFile } from '../../../src/core/glossary/parse-glossary-file.ts';

/** The faults of a file as `line:column  message`. */
export function faultsOf(text: string): string[] {
  return parseGlossaryFile(text, 'terms.yaml').faults.map(
    ({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`,
  );
}

/** The faults of a file with one term, which begins in line 3. */
export function faultsOfTerm(...lines: string[]): string[] {
  return faultsOf(`category: Words\nterms:\n  - ${lines.join('\n    ')}\n`);
}
