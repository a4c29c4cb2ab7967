import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Glossary } from '../core/glossary/glossary.ts';
import { readGlossary } from './read-glossary.ts';

/** Editors write a file in several steps, and a checkout writes many: wait until it has been quiet for so long. */
const QUIET_MS = 200;

export type WatchOptions = {
  /** Hears of every glossary that was read whole and without a fault. */
  readonly onGlossary: (glossary: Glossary) => void | Promise<void>;
  /** Hears why a change could not be taken over. */
  readonly onFault: (error: unknown) => void;
};

export type GlossaryWatcher = { close(): Promise<void> };

/** Reads everything anew whenever a file of the glossary changes, one reading at a time. */
export async function watchGlossary(
  paths: readonly string[],
  options: WatchOptions,
): Promise<GlossaryWatcher> {
  let timer: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();
  let closed = false;

  const reload = async () => {
    try {
      const glossary = await readGlossary(paths);
      if (!closed) await options.onGlossary(glossary);
    } catch (error) {
      if (!closed) options.onFault(error);
    }
  };
  const onChange = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = reading.then(reload);
    }, QUIET_MS);
    timer.unref();
  };

  const watchers = await Promise.all(paths.map((path) => watchPath(path, onChange, options.onFault)));
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      await reading;
    },
  };
}

/** A file is watched through its folder: editors replace it, and a watch on the file itself would stay on the old one. */
async function watchPath(
  path: string,
  onChange: () => void,
  onFault: (error: unknown) => void,
): Promise<FSWatcher> {
  const isFolder = (await stat(path)).isDirectory();
  const watcher = watch(isFolder ? path : dirname(path), { persistent: false }, (_event, name) => {
    if (isFolder || name === null || name === basename(path)) onChange();
  });
  return watcher.on('error', onFault);
}
