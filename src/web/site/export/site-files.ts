import { dailyFeed } from '../feeds/daily-feed.ts';
import { robots } from '../feeds/robots.ts';
import { sitemaps } from '../feeds/sitemap.ts';
import { groupsOf } from '../groups.ts';
import { fileOf } from '../here.ts';
import { paths } from '../paths.ts';
import { allPaths, renderMoved, renderNotFound, renderPage, renderSearch } from '../render-page.tsx';
import { readSearchQuery } from '../search/search-query.ts';
import type { Site } from '../site.ts';
import { toGlossaryFile } from './to-glossary-file.ts';

/** A file of the site; the path is as a file system has it, with `/` between folders. */
export type SiteFile = { readonly path: string; readonly text: string };

/** Every file of the site but its assets, one after another: a large glossary has too many to hold at once. */
export function* siteFiles(site: Site): Generator<SiteFile> {
  for (const path of allPaths(site)) {
    const text = renderPage(site, path);
    if (text !== undefined) yield { path: nameOf(path), text };
  }
  for (const { id, formerIds } of site.glossary.terms) {
    for (const formerId of formerIds) {
      const moved = groupsOf(site.glossary).moved(formerId);
      if (moved?.id !== id) continue;
      yield { path: nameOf(paths.term({ id: formerId })), text: renderMoved(site, formerId, moved) };
    }
  }
  yield { path: nameOf(paths.search), text: renderSearch(site, readSearchQuery(new URLSearchParams())) };
  yield { path: 'glossary.json', text: JSON.stringify(toGlossaryFile(site.glossary)) };
  if (site.address !== undefined) yield* filesWithAddress(site, site.address);
}

/** What has to name the whole address, and the page for whoever is lost, at whatever depth. */
function* filesWithAddress(site: Site, address: string): Generator<SiteFile> {
  yield { path: '404.html', text: renderNotFound(site, new URL(`${address}/`).pathname) };
  yield { path: paths.feed, text: dailyFeed(site) ?? '' };
  for (const [path, text] of sitemaps(site)) yield { path, text };
  yield { path: 'robots.txt', text: robots(site, true) };
}

/** As links name it, but not encoded. */
function nameOf(path: string): string {
  return decodeURIComponent(fileOf({ form: 'files' }, path));
}
