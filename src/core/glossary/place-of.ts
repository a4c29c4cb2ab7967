import type { ParsedTerm } from './parse-glossary-file.ts';

/** A term in a message about another one: its name, and where it stands. */
export function placeOf({ name, source: { file, line, column } }: ParsedTerm): string {
  return `“${name}” at ${file}:${line}:${column}`;
}
