import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { ParsedTerm } from '../../src/core/glossary/parse-glossary-file.ts';
import { slugify } from '../../src/core/glossary/slugify.ts';
import { FILE_SIZE, readGlossary } from '../../src/glossary-files/read-glossary.ts';
import type { Load } from '../load.ts';
import { recordTurns, type Slices } from './slices.ts';

export type Reading = {
  readonly seconds: number;
  readonly files: number;
  readonly megabytes: number;
  readonly slices: Slices;
};

/** Writes the terms as YAML, one file a category as people do, and reads them as the bot does. */
export async function measureReading({ written, size }: Load): Promise<Reading> {
  const folder = mkdtempSync(join(tmpdir(), 'lemma-bench-'));
  try {
    const categories = byCategory(written);
    let bytes = 0;
    for (const [category, terms] of categories) {
      const text = stringify(
        {
          category,
          terms: terms.map(({ name, aliases, tags, definition }) => ({ name, aliases, tags, definition })),
        },
        { lineWidth: 110, aliasDuplicateObjects: false },
      );
      const length = Buffer.byteLength(text);
      if (length > FILE_SIZE)
        throw new Error(`“${category}” has ${length} bytes, more than a glossary file may.`);
      bytes += length;
      writeFileSync(join(folder, `${slugify(category)}.yaml`), text);
    }
    const start = performance.now();
    let read = 0;
    const { result, slices } = await recordTurns(
      readGlossary([folder], {
        onFile(_file, terms) {
          read = terms;
          if (process.stderr.isTTY) process.stderr.write(`\r${read.toLocaleString('en')} terms read`);
        },
      }),
    );
    if (process.stderr.isTTY) process.stderr.write('\n');
    const seconds = (performance.now() - start) / 1_000;
    if (result.terms.length !== size) throw new Error(`${result.terms.length} terms were read of ${size}.`);
    return { seconds, files: categories.size, megabytes: bytes / 1e6, slices };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function byCategory(terms: readonly ParsedTerm[]): Map<string, ParsedTerm[]> {
  const categories = new Map<string, ParsedTerm[]>();
  for (const term of terms) {
    const members = categories.get(term.category);
    if (members) members.push(term);
    else categories.set(term.category, [term]);
  }
  return categories;
}
