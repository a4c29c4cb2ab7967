import type { SourcePosition } from './term.ts';

/** One thing that is wrong in a glossary file, and what to write instead. */
export type Fault = SourcePosition & { readonly message: string };

const SHOWN = 50;

/** A fault as editors and terminals can jump to it: `file:line:column  what is wrong`. */
export function faultLine({ file, line, column, message }: Fault): string {
  return `${file}:${line}:${column}  ${message}`;
}

/** A glossary can't be used. The message has a line `file:line:column  what is wrong` for each fault. */
export class GlossaryError extends Error {
  override name = 'GlossaryError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const lines = faults.slice(0, SHOWN).map(faultLine);
    if (faults.length > SHOWN) lines.push(`and ${faults.length - SHOWN} more faults.`);
    super(lines.join('\n'));
    this.faults = faults;
  }
}
