import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Glossary } from './core/glossary/glossary.ts';
import { buildTermFinder } from './core/search/build-term-finder.ts';
import type { TermFinder } from './core/search/term-finder.ts';
import { readGlossary } from './glossary-files/read-glossary.ts';
import { watchGlossary } from './glossary-files/watch-glossary.ts';

/** From so many terms on, reading is slow enough to be told of. */
const LARGE = 5_000;

/** A glossary and the index over it: always of one version. */
export type Shelf = { readonly glossary: Glossary; readonly finder: TermFinder };

export type Library = {
  /** The glossary that answers now; after a good reload it is the new one, whole. */
  current(): Shelf;
  close(): Promise<void>;
};

/**
 * Reads the glossary and keeps it up with its files.
 * @throws GlossaryError at the start only: a bad reload is logged, and the last good glossary goes on answering.
 */
export async function openLibrary(paths: readonly string[], log: Logger): Promise<Library> {
  // A hundred thousand terms take half a minute: whoever waits sees how far it is.
  const onFile = (file: string, terms: number) => {
    if (terms >= LARGE) log.info({ file, terms }, 'reading a large glossary');
  };
  let shelf = await buildShelf(await readGlossary(paths, { onFile }));
  const watcher = await watchGlossary(paths, {
    onGlossary: async (glossary) => {
      if (glossary.version === shelf.glossary.version) return;
      shelf = await buildShelf(glossary);
      log.info({ terms: glossary.terms.length }, 'glossary reloaded');
    },
    onFault: (error) => log.error({ err: error }, 'the changed glossary has faults; the last good one stays'),
  });
  return { current: () => shelf, close: () => watcher.close() };
}

/** Builds the index in slices, so that a large glossary never holds up the answers of the one before it. */
export async function buildShelf(glossary: Glossary): Promise<Shelf> {
  const pause = () => nextTurn();
  return { glossary, finder: await buildTermFinder(glossary, { pause, now: () => performance.now() }) };
}
