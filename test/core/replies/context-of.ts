import type { Glossary } from '../../../src/core/glossary/glossary.ts';
import type { ReplyContext } from '../../../src/core/replies/reply.ts';
import { createTermFinder } from '../../../src/core/search/build-term-finder.ts';
import { en } from '../../../src/core/words/en.ts';

export function contextOf(glossary: Glossary, platform: ReplyContext['platform'] = 'slack'): ReplyContext {
  return { glossary, finder: createTermFinder(glossary), words: en, platform };
}
