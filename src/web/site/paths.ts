import type { Group } from '../../core/glossary/glossary.ts';
import type { Term } from '../../core/glossary/term.ts';

/** Where each kind of page is, without a slash at either end. Pages count from 1. */
export const paths = {
  front: '',
  search: 'search',
  tags: 'tags',
  api: 'api',
  feed: 'feed.atom',
  sitemap: 'sitemap.xml',
  term: ({ id }: Pick<Term, 'id'>) => `terms/${id}`,
  category: ({ id }: Pick<Group, 'id'>, page = 1) => numbered(`categories/${id}`, page),
  tag: ({ id }: Pick<Group, 'id'>, page = 1) => numbered(`tags/${id}`, page),
  letters: (page = 1) => numbered('a-z', page),
} as const;

function numbered(path: string, page: number): string {
  return page === 1 ? path : `${path}/${page}`;
}
