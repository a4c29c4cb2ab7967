import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildGlossary } from '../core/glossary/build-glossary.ts';
import type { Glossary } from '../core/glossary/glossary.ts';
import { type Fault, GlossaryError } from '../core/glossary/glossary-error.ts';
import type { Layer } from '../core/glossary/layer.ts';
import { mergeLayers } from '../core/glossary/merge-layers.ts';
import { type ParsedTerm, parseGlossaryFile } from '../core/glossary/parse-glossary-file.ts';

/** Reading holds up the bot by about a second for a file of this size; a larger glossary is split over files. */
export const FILE_SIZE = 10 * 1024 * 1024;

const BUILT_IN = fileURLToPath(new URL('../../data/glossary', import.meta.url));

export type ReadOptions = {
  /** Hears of each file that is read, for a progress line on large glossaries. */
  readonly onFile?: (file: string, terms: number) => void;
};

/**
 * Reads glossary files and folders of them. Each path is a layer; a later one wins over an earlier one.
 * @throws GlossaryError with every fault of every file.
 */
export async function readGlossary(
  paths: readonly string[],
  { onFile }: ReadOptions = {},
): Promise<Glossary> {
  const faults: Fault[] = [];
  const layers: Layer[] = [];
  for (const path of paths) {
    const terms: ParsedTerm[] = [];
    for (const file of await listFiles(path, faults)) {
      const parsed = await readFileOf(file);
      faults.push(...parsed.faults);
      for (const term of parsed.terms) terms.push(term);
      onFile?.(file, terms.length);
      await nextTurn();
    }
    layers.push({ name: resolve(path) === BUILT_IN ? 'built-in' : 'team', terms });
  }
  // Names that collide are seen among the terms that could be read; a reference may lead to one that could not.
  if (faults.length > 0) throw new GlossaryError([...faults, ...mergeLayers(layers).faults]);
  const built = buildGlossary(layers);
  if (built.faults.length > 0) throw new GlossaryError(built.faults);
  return built.glossary;
}

/** The YAML files of a folder in the order of their names, or the one file that the path is. */
async function listFiles(path: string, faults: Fault[]): Promise<string[]> {
  const fault = (message: string) => void faults.push({ file: path, line: 1, column: 1, message });
  const found = await stat(path).catch(() => undefined);
  if (!found) {
    fault('There is no such file or folder. Check GLOSSARY_PATH, or the path you gave.');
    return [];
  }
  if (!found.isDirectory()) return [path];
  const names = await readdir(path);
  const files = names.filter((name) => /\.ya?ml$/i.test(name) && !name.startsWith('.')).sort();
  if (files.length === 0) fault('The folder holds no .yaml file. Put a glossary file in it, one a category.');
  return files.map((name) => join(path, name));
}

async function readFileOf(path: string) {
  const file = shortPath(path);
  const fail = (message: string) => ({ terms: [], faults: [{ file, line: 1, column: 1, message }] });
  try {
    const { size } = await stat(path);
    if (size > FILE_SIZE) {
      return fail(
        `The file has ${Math.ceil(size / 1024 / 1024)} MB; at most 10 MB are read. Split it into several files in one folder.`,
      );
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    return parseGlossaryFile(text, file);
  } catch (error) {
    if (error instanceof TypeError) return fail('The file is not UTF-8 text. Save it as UTF-8.');
    return fail(
      `The file can't be read (${error instanceof Error ? error.message : error}). Check its permissions.`,
    );
  }
}

/** As a person in this folder would name it, so that an editor can jump to file:line:column. */
function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short && !short.startsWith('..') ? short : path;
}
