import type { Glossary } from '../../../core/glossary/glossary.ts';
import type { Term } from '../../../core/glossary/term.ts';
import type { GlossaryFile } from '../glossary-file.ts';

/** What the search among files is made from: all that the finder reads, and nothing of who keeps the terms and where. */
export function toGlossaryFile({ terms }: Glossary): GlossaryFile {
  return { terms: terms.map(withoutKeeper) };
}

function withoutKeeper({ owner: _, reviewBy: __, ...term }: Term): Term {
  return { ...term, source: { file: '', line: 0, column: 0 } };
}
