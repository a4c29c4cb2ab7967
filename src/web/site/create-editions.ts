import { termOfDay } from '../../core/glossary/term-of-day.ts';
import type { Language } from '../../core/words/words-for.ts';
import type { Shelf } from '../../library.ts';
import { type Assets, namesOf } from './assets.ts';
import { createPageCache, type PageCache } from './page-cache.ts';
import type { Site } from './site.ts';

export type EditionOptions = {
  /** The absolute address of the front page. */
  readonly address: string;
  readonly language: Language;
  readonly assets: Assets;
  /** The glossary that answers now. */
  readonly current: () => Shelf;
  /** The date on whose term of the day the front page is, such as 2026-11-25. */
  readonly today: () => string;
  /** The playground is mounted behind it, and has the paths that begin with its own. */
  readonly hasPlayground: boolean;
};

/** One glossary's site on one day, and its pages. */
export type Edition = { readonly site: Site; readonly pages: PageCache };

/** A new one whenever the glossary is another, or the day. */
export function createEditions(options: EditionOptions): () => Edition {
  const { address, language, assets, current, today, hasPlayground } = options;
  const names = namesOf(assets);
  let latest: (Edition & { readonly date: string }) | undefined;
  return () => {
    const { glossary, finder } = current();
    const date = today();
    if (latest?.site.glossary === glossary && latest.date === date) return latest;
    const term = termOfDay(glossary, date);
    const site: Site = {
      glossary,
      finder,
      language,
      form: 'served',
      address: address.replace(/\/+$/, ''),
      assets: names,
      hasPlayground,
      ...(term ? { today: { date, term } } : {}),
    };
    latest = { site, pages: createPageCache(), date };
    return latest;
  };
}
