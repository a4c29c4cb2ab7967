import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Glossary, Group } from '../../core/glossary/glossary.ts';
import type { Term } from '../../core/glossary/term.ts';
import { sortedTerms } from '../../core/replies/lists/sorted-terms.ts';
import { groupsOf } from './groups.ts';
import { hereAt } from './here.ts';
import { ApiPage } from './pages/api-page.tsx';
import { FrontPage } from './pages/front-page.tsx';
import { GroupPage } from './pages/group-page.tsx';
import { LettersPage } from './pages/letters-page.tsx';
import { MovedPage } from './pages/moved-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { SearchPage } from './pages/search-page.tsx';
import { TagsPage } from './pages/tags-page.tsx';
import { TermPage } from './pages/term-page.tsx';
import { PAGE, pageOf } from './paging.ts';
import { paths } from './paths.ts';
import type { SearchQuery } from './search/search-query.ts';
import type { Site } from './site.ts';

/** The HTML of a page, or undefined where the path names none. What depends on a question is not among them. */
export function renderPage(site: Site, path: string): string | undefined {
  const view = viewOf(site, path);
  return view && toHtml(view);
}

/** The answer to what the search page is asked; among files the page that a browser fills. */
export function renderSearch(site: Site, query: SearchQuery): string {
  return toHtml(<SearchPage here={hereAt(site, paths.search)} query={query} />);
}

/** @param root the address of the front page's folder: who is lost may be at any depth. */
export function renderNotFound(site: Site, root: string): string {
  return toHtml(<NotFoundPage here={hereAt(site, '404', root)} />);
}

/** The file at an id that the term had before. */
export function renderMoved(site: Site, formerId: string, term: Term): string {
  return toHtml(<MovedPage here={hereAt(site, paths.term({ id: formerId }))} term={term} />);
}

function toHtml(view: VNode): string {
  return `<!doctype html>\n${renderToString(view)}\n`;
}

/** Every path that `renderPage` knows, each once. */
export function* allPaths({ glossary, form }: Pick<Site, 'glossary' | 'form'>): Generator<string> {
  yield paths.front;
  yield paths.tags;
  if (form === 'served') yield paths.api;
  for (const page of pagesOf(glossary.terms)) yield paths.letters(page);
  for (const kind of ['category', 'tag'] as const) {
    for (const group of groupsIn(glossary, kind)) {
      for (const page of pagesOf(group.terms)) yield paths[kind](group, page);
    }
  }
  for (const term of glossary.terms) yield paths.term(term);
}

function viewOf(site: Site, path: string): VNode | undefined {
  const here = hereAt(site, path);
  const { glossary } = site;
  const [room = '', name, number, ...others] = path.split('/');
  if (others.length > 0) return undefined;
  switch (room) {
    case '':
      return path === '' ? <FrontPage here={here} /> : undefined;
    case 'a-z': {
      const paging = number === undefined ? pageOf(glossary.terms, readPage(name)) : undefined;
      return paging && <LettersPage here={here} paging={paging} />;
    }
    case 'api':
      return site.form === 'served' && path === paths.api ? <ApiPage here={here} /> : undefined;
    case 'terms': {
      const term = number === undefined ? glossary.byId.get(name ?? '') : undefined;
      return term && <TermPage here={here} term={term} />;
    }
    case 'categories':
    case 'tags': {
      if (path === paths.tags) return <TagsPage here={here} />;
      const kind = room === 'tags' ? 'tag' : 'category';
      const group = groupsOf(glossary)[kind](name ?? '');
      const paging = group && pageOf(sortedTerms(group), readPage(number));
      return paging && <GroupPage here={here} kind={kind} group={group} paging={paging} />;
    }
    default:
      return undefined;
  }
}

/** The first page has no number, so that each has one address. */
function readPage(number: string | undefined): number {
  if (number === undefined) return 1;
  return /^[1-9]\d{0,6}$/.test(number) && number !== '1' ? Number(number) : Number.NaN;
}

function groupsIn({ categories, tags }: Glossary, kind: 'category' | 'tag'): readonly Group[] {
  return kind === 'category' ? categories : tags;
}

function pagesOf({ length }: readonly unknown[]): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(length / PAGE)) }, (_, index) => index + 1);
}
