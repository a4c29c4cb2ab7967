import type { Term } from '../../../core/glossary/term.ts';
import type { Here } from '../here.ts';
import { PAGE, type Paging } from '../paging.ts';
import { FilterForm } from '../parts/filter-form.tsx';
import { LetterIndex } from '../parts/letter-index.tsx';
import { LetteredTerms } from '../parts/lettered-terms.tsx';
import { Pager } from '../parts/pager.tsx';
import { paths } from '../paths.ts';
import { siteWordsIn } from '../words/site-words-in.ts';
import { Document } from './document.tsx';

/** A page of all terms, A to Z. */
export function LettersPage({ here, paging }: { here: Here; paging: Paging<Term> }) {
  const { nav, list, count } = siteWordsIn(here.site.language);
  const { page, pages, total } = paging;
  const title = pages > 1 ? `${nav.letters} · ${list.page(page, pages)}` : nav.letters;
  return (
    <Document here={here} title={title} description={list.lettersText}>
      <div class="intro">
        <h1>{nav.letters}</h1>
        <p>
          {count(total)}
          {pages > 1 ? ` · ${list.page(page, pages)}` : ''}
        </p>
      </div>
      <FilterForm here={here} />
      <LetterIndex here={here} />
      <LetteredTerms here={here} terms={paging.items} heading="h2" isFilterable={total <= PAGE} />
      <Pager here={here} paging={paging} hrefOf={(to) => here.to(paths.letters(to))} />
    </Document>
  );
}
