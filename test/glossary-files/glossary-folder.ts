import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export type GlossaryFolder = {
  readonly path: string;
  /** Writes a file and gives its path back. */
  write(name: string, content: string | Uint8Array): Promise<string>;
};

/** A folder of its own for the running test; it goes when the test does. */
export async function createGlossaryFolder(files: Record<string, string> = {}): Promise<GlossaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'lemma-glossary-'));
  onTestFinished(() => rm(path, { recursive: true }));
  const write = async (name: string, content: string | Uint8Array) => {
    await writeFile(join(path, name), content);
    return join(path, name);
  };
  for (const [name, content] of Object.entries(files)) await write(name, content);
  return { path, write };
}

/** The text of a glossary file with terms of these names. */
export function fileOf(...names: string[]): string {
  return JSON.stringify({
    category: 'Words',
    terms: names.map((name) => ({ name, definition: 'Some text.' })),
  });
}
