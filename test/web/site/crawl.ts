/** What one page answered, as a browser would see it. */
export type Crawled = { readonly status: number; readonly type: string; readonly text: string };

/**
 * Follows every link and every asset of a site from its front page.
 * @param read answers for a path, such as /terms/acid, without its query where the query asks for nothing new.
 * @returns what was read, by path.
 */
export async function crawl(
  start: string,
  read: (path: string) => Promise<Crawled>,
): Promise<Map<string, Crawled>> {
  const found = new Map<string, Crawled>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    const page = await read(path);
    found.set(path, page);
    if (!page.type.startsWith('text/html')) continue;
    for (const link of linksOf(page.text)) {
      const { origin, pathname } = new URL(link, `http://site${path}`);
      if (origin === 'http://site') open.push(pathname);
    }
  }
  return found;
}

/** Every address that a page names, as it is written, without those outside. */
export function linksOf(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src|action|data-api|data-finder|data-glossary)="([^"]*)"/g)]
    .map(([, address = '']) => address.replaceAll('&amp;', '&'))
    .filter((address) => !/^https?:/.test(address));
}
