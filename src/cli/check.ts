import { faultLine, GlossaryError } from '../core/glossary/glossary-error.ts';
import { readGlossary } from '../glossary-files/read-glossary.ts';
import type { Terminal } from './terminal.ts';

/** `lemma check`: every fault of a glossary as file:line:column; 0 when there is none, 1 when there are. */
export async function check(paths: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { terms, categories } = await readGlossary(paths);
    await terminal.write(
      `${paths.join(', ')}: ${count(terms, 'term', 'terms')} in ${count(categories, 'category', 'categories')}, no faults.\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof GlossaryError)) throw error;
    // All of them: the message of the error stops after the first fifty.
    for (const fault of error.faults) terminal.complain(faultLine(fault));
    return 1;
  }
}

function count({ length }: readonly unknown[], one: string, many: string): string {
  return `${length} ${length === 1 ? one : many}`;
}
