import type { Platform, ReplyContext } from '../../src/core/replies/reply.ts';
import { createTermFinder } from '../../src/core/search/build-term-finder.ts';
import { en } from '../../src/core/words/en.ts';
import { readGlossary } from '../../src/glossary-files/read-glossary.ts';

/** What the bot answers from when it is started as it comes: the built-in reference, in English. */
export async function referenceContext(platform: Platform): Promise<ReplyContext> {
  const glossary = await readGlossary(['data/glossary']);
  return { glossary, finder: createTermFinder(glossary), words: en, platform };
}
