import { addressOf } from '../here.ts';
import { allPaths } from '../render-page.tsx';
import type { Site } from '../site.ts';
import { xml } from './xml.ts';

/** As many as one file may name (sitemaps.org). */
const MOST = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The files that name every page: sitemap.xml alone, or as an index over the others where there are many pages. */
export function sitemaps(site: Site, most = MOST): ReadonlyMap<string, string> {
  const addresses = [...allPaths(site)].flatMap((path) => addressOf(site, path) ?? []);
  if (addresses.length === 0) return new Map();
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, index) =>
    addresses.slice(index * most, (index + 1) * most),
  );
  const [only = []] = parts;
  if (parts.length === 1) return new Map([['sitemap.xml', listOf(only)]]);
  const named = parts.map((part, index) => [`sitemap-${index + 1}.xml`, listOf(part)] as const);
  const index = xml`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="${NAMESPACE}">
${named.map(([name]) => xml`<sitemap><loc>${addressOf(site, name) ?? ''}</loc></sitemap>`)}
</sitemapindex>
`;
  return new Map([['sitemap.xml', index.xml], ...named]);
}

function listOf(addresses: readonly string[]): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="${NAMESPACE}">
${addresses.map((address) => xml`<url><loc>${address}</loc></url>`)}
</urlset>
`.xml;
}
