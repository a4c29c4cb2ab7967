import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../../../config-error.ts';

/** The file that says that a folder holds a site, and which files are its own. */
const MARK = '.lemma-site.json';

const mark = z.object({ files: z.array(z.string()) });

/** A folder to write a site to: what an earlier one has left there and this one has not goes at the end. */
export type ExportFolder = {
  write(path: string, content: string | Buffer): Promise<void>;
  /** Removes what is no longer part of the site; anything that somebody else put there stays. */
  finish(): Promise<void>;
};

/**
 * Opens an empty folder, or one with an earlier site.
 * @throws ConfigError for any other: nothing that somebody keeps there is written over.
 */
export async function openExportFolder(folder: string): Promise<ExportFolder> {
  const before = await readFormer(folder);
  const written = new Set<string>();
  await mkdir(folder, { recursive: true });
  // First of all, so that an export that is cut short can be made again.
  await writeFile(join(folder, MARK), JSON.stringify({ files: before }));
  return {
    async write(path, content) {
      const place = join(folder, path);
      if (!written.has(path)) await mkdir(dirname(place), { recursive: true });
      await writeFile(place, content);
      written.add(path);
    },
    async finish() {
      for (const path of before) {
        if (!written.has(path) && isInside(path)) await rm(join(folder, path), { force: true });
      }
      await writeFile(join(folder, MARK), JSON.stringify({ files: [...written].sort() }));
    },
  };
}

async function readFormer(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new ConfigError([`${folder} can't be written to (${error.code}). Give --out a folder.`]);
  });
  if (names.length === 0) return [];
  const text = await readFile(join(folder, MARK), 'utf8').catch(() => undefined);
  const known = text === undefined ? undefined : mark.safeParse(parse(text));
  if (!known?.success) {
    throw new ConfigError([
      `${folder} holds other files than an earlier site. Give --out an empty folder, or one that it has written.`,
    ]);
  }
  return known.data.files;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Somebody may have written into the mark: nothing outside of the folder is ever removed. */
function isInside(path: string): boolean {
  const plain = normalize(path);
  return !plain.startsWith('..') && !plain.startsWith('/') && !/^[a-z]:/i.test(plain);
}
