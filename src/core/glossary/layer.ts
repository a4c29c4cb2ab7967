import type { ParsedTerm } from './parse-glossary-file.ts';

/** The terms of one glossary folder or file; later layers win over earlier ones. */
export type Layer = { readonly name: string; readonly terms: readonly ParsedTerm[] };

/** A term on its way into the glossary: with an id, and the layer that it comes from. */
export type MergedTerm = ParsedTerm & { readonly id: string; readonly layer: string };
