import type { Here } from '../here.ts';
import type { Paging } from '../paging.ts';
import { siteWordsIn } from '../words/site-words-in.ts';

type Props = { here: Here; paging: Paging<unknown>; hrefOf: (page: number) => string };

/** The ways to the other pages of a list; nothing where there is one page only. */
export function Pager({ here, paging, hrefOf }: Props) {
  const { page, pages } = paging;
  const { list } = siteWordsIn(here.site.language);
  if (pages === 1) return null;
  return (
    <nav class="pager" aria-label={list.pages}>
      {page > 1 ? (
        <a rel="prev" href={hrefOf(page - 1)}>
          ← {list.previous}
        </a>
      ) : (
        <span />
      )}
      <span>{list.page(page, pages)}</span>
      {page < pages ? (
        <a rel="next" href={hrefOf(page + 1)}>
          {list.next} →
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
