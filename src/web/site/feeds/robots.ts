import { addressOf } from '../here.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

/** What crawlers may read: all that has a place of its own, of a site that is for everybody. */
export function robots(site: Site, isPublic: boolean): string {
  const root = site.address ? new URL(`${site.address}/`).pathname : '/';
  const map = addressOf(site, paths.sitemap);
  const closed = isPublic ? [`${root}search`, `${root}api/`] : ['/'];
  const lines = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`)];
  return `${[...lines, ...(isPublic && map ? ['', `Sitemap: ${map}`] : [])].join('\n')}\n`;
}
