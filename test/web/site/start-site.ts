import { onTestFinished } from 'vitest';
import { createGlossary } from '../../../src/core/glossary/create-glossary.ts';
import type { Glossary } from '../../../src/core/glossary/glossary.ts';
import { shortKey } from '../../../src/core/glossary/short-key.ts';
import type { Term } from '../../../src/core/glossary/term.ts';
import { createTermFinder } from '../../../src/core/search/build-term-finder.ts';
import { createWebServer } from '../../../src/web/create-web-server.ts';
import { namesOf, readAssets } from '../../../src/web/site/assets.ts';
import { createSite, type SiteOptions } from '../../../src/web/site/create-site.ts';
import type { Site } from '../../../src/web/site/site.ts';
import { referenceGlossary } from '../../core/reference-glossary.ts';

export const ADDRESS = 'https://glossary.example.com';
export const TODAY = '2026-11-25';

/** A site on the real web server; the glossary and the date may be changed while it runs. */
export async function startSite(options: Partial<SiteOptions> & { glossary?: Glossary } = {}) {
  const { glossary = await referenceGlossary(), ...others } = options;
  const state = { shelf: shelfOf(glossary), date: TODAY };
  const web = await createWebServer('127.0.0.1', 0, () => ({}));
  onTestFinished(() => web.close());
  const site = createSite({
    isPublic: true,
    address: ADDRESS,
    language: 'en',
    assets: await readAssets(),
    current: () => state.shelf,
    today: () => state.date,
    hasPlayground: false,
    ...others,
  });
  web.mount(site);
  return {
    url: web.url,
    glossary,
    mount: web.mount,
    setGlossary: (next: Glossary) => {
      state.shelf = shelfOf(next);
    },
    setDate: (date: string) => {
      state.date = date;
    },
    get: (path: string, init: RequestInit = {}) => fetch(web.url + path, { redirect: 'manual', ...init }),
    text: async (path: string) => (await fetch(web.url + path)).text(),
  };
}

/** What pages are made from, without a server. */
export async function siteOf(glossary: Glossary, options: Partial<Site> = {}): Promise<Site> {
  const assets = namesOf(await readAssets());
  return {
    ...shelfOf(glossary),
    language: 'en',
    form: 'served',
    address: ADDRESS,
    assets,
    hasPlayground: false,
    ...options,
  };
}

/** A glossary of so many made-up terms with categories, tags and relations. */
export function largeGlossary(count: number): Glossary {
  const terms = Array.from({ length: count }, (_, index): Term => {
    const words = [index, index * 7 + 3].map((number) => WORDS[number % WORDS.length]);
    const definition = `Thing number ${index} of a made-up glossary, as long as a first sentence mostly is. And another.`;
    return {
      id: `term-${index}`,
      key: shortKey(`term-${index}`),
      name: `${words.join(' ')} ${index}`,
      aliases: [],
      category: `Category ${index % 20}`,
      tags: [`tag-${index % 300}`, `tag-${(index * 3) % 300}`],
      meanings: [{ definition, links: [] }],
      related: index > 0 ? [`term-${index - 1}`] : [],
      contrasts: [],
      prerequisites: [],
      formerIds: [],
      asks: [],
      status: 'published',
      layer: 'test',
      source: { file: 'made-up', line: 1, column: 1 },
    };
  });
  return createGlossary(terms);
}

const WORDS =
  'Able Bold Calm Deep Even Fair Glad High Idle Just Keen Lean Mild Near Open Pale Quick Rich Safe Tall'.split(
    ' ',
  );

function shelfOf(glossary: Glossary) {
  return { glossary, finder: createTermFinder(glossary) };
}
