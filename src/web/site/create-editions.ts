import { termOfDay } from '../../core/glossary/term-of-day.ts';
import { namesOf } from './assets.ts';
import type { SiteOptions } from './create-site.ts';
import { createPageCache, type PageCache } from './page-cache.ts';
import type { Site } from './site.ts';

/** One glossary's site on one day, and its pages. */
export type Edition = { readonly site: Site; readonly pages: PageCache };

/** A new one whenever the glossary is another, or the day. */
export function createEditions(options: SiteOptions): () => Edition {
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
