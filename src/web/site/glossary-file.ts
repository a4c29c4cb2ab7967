import type { Term } from '../../core/glossary/term.ts';

/** What the file glossary.json of an exported site holds. */
export type GlossaryFile = { readonly terms: readonly Term[] };
