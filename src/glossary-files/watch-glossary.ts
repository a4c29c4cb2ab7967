import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Glossary } from '../core/glossary/glossary.ts';
import { readGlossary } from './read-glossary.ts';

/** Editors write a file in several steps, and a checkout writes many: wait until it has been quiet for so long. */
const QUIET_MS = 200;
/** How often a folder that has gone is looked for: a checkout may take it away and put a new one in its place. */
const MISSING_MS = 2_000;

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
  let lastFault = '';
  let watchers: FSWatcher[] = [];
  watchers = await Promise.all(paths.map(watchIt));

  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      await reading;
    },
  };

  function watchIt(path: string): Promise<FSWatcher> {
    return watchPath(path, () => plan(QUIET_MS), tell);
  }

  function plan(afterMs: number): void {
    if (closed) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = reading.then(reload);
    }, afterMs);
    timer.unref();
  }

  async function reload(): Promise<void> {
    // Before the reading, so that no change in between goes unseen.
    await watchAnew();
    try {
      const glossary = await readGlossary(paths);
      lastFault = '';
      if (!closed) await options.onGlossary(glossary);
    } catch (error) {
      tell(error);
    }
  }

  /** What stands at a path may be another folder now, which the watcher of the old one does not see. */
  async function watchAnew(): Promise<void> {
    const outcomes = await Promise.allSettled(paths.map(watchIt));
    for (const watcher of watchers) watcher.close();
    watchers = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    if (closed) for (const watcher of watchers) watcher.close();
    else if (watchers.length < paths.length) plan(MISSING_MS);
  }

  /** The same fault once, however often the files are read. */
  function tell(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    if (!closed && message !== lastFault) options.onFault(error);
    lastFault = message;
  }
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
