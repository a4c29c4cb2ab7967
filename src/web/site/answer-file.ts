import { dailyFeed } from './feeds/daily-feed.ts';
import { robots } from './feeds/robots.ts';
import { sitemaps } from './feeds/sitemap.ts';
import type { Kept, PageCache } from './page-cache.ts';
import { paths } from './paths.ts';
import type { Site } from './site.ts';

/** What is for programs rather than for people: the feed, the map of the site, and what crawlers may read. */
export function answerFile(site: Site, pages: PageCache, path: string, isPublic: boolean): Kept | undefined {
  if (path === paths.feed) {
    return pages.get(path, 'application/atom+xml; charset=utf-8', () => dailyFeed(site));
  }
  if (path === 'robots.txt') {
    return pages.get(path, 'text/plain; charset=utf-8', () => robots(site, isPublic));
  }
  if (/^sitemap(-\d+)?\.xml$/.test(path)) {
    return pages.get(path, 'application/xml; charset=utf-8', () => sitemaps(site).get(path));
  }
  return undefined;
}
