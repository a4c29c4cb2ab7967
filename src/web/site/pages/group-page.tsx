import type { Group } from '../../../core/glossary/glossary.ts';
import type { Term } from '../../../core/glossary/term.ts';
import type { Here } from '../here.ts';
import type { Paging } from '../paging.ts';
import { Pager } from '../parts/pager.tsx';
import { TermList } from '../parts/term-list.tsx';
import { paths } from '../paths.ts';
import { siteWordsIn } from '../words/site-words-in.ts';
import { Document } from './document.tsx';

type Props = { here: Here; kind: 'category' | 'tag'; group: Group; paging: Paging<Term> };

/** A page of the terms of a category or a tag. */
export function GroupPage({ here, kind, group, paging }: Props) {
  const { list, count } = siteWordsIn(here.site.language);
  const { page, pages, total } = paging;
  const name = kind === 'tag' ? list.tagTitle(group.name) : group.name;
  return (
    <Document
      here={here}
      title={pages > 1 ? `${name} · ${list.page(page, pages)}` : name}
      description={list.groupText(name, total)}
    >
      <div class="intro">
        <p class="kicker">{list[kind]}</p>
        <h1>{group.name}</h1>
        <p>
          {count(total)}
          {pages > 1 ? ` · ${list.page(page, pages)}` : ''}
        </p>
      </div>
      <TermList here={here} terms={paging.items} />
      <Pager here={here} paging={paging} hrefOf={(to) => here.to(paths[kind](group, to))} />
    </Document>
  );
}
