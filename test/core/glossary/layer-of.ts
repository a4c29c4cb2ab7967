import type { Layer } from '../../../src/core/glossary/layer.ts';
import type { ParsedTerm } from '../../../src/core/glossary/parse-glossary-file.ts';

/** What a test says of a term; the rest is as plain as can be. */
export type Draft = Partial<ParsedTerm> & { readonly name: string };

/** A layer of parsed terms: the first stands in line 1 of the layer's file, the second in line 2 … */
export function layerOf(name: string, drafts: readonly Draft[]): Layer {
  const terms = drafts.map(
    (draft, index): ParsedTerm => ({
      aliases: [],
      category: 'Words',
      tags: [],
      definition: 'Some text.',
      links: [],
      related: [],
      contrasts: [],
      prerequisites: [],
      formerIds: [],
      asks: [],
      status: 'published',
      source: { file: `${name}.yaml`, line: index + 1, column: 3 },
      ...draft,
    }),
  );
  return { name, terms };
}
