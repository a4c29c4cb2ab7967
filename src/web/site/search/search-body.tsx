import type { Group } from '../../../core/glossary/glossary.ts';
import type { Term } from '../../../core/glossary/term.ts';
import { quote } from '../../../core/replies/quote.ts';
import { groupsOf } from '../groups.ts';
import type { Here } from '../here.ts';
import { pageOf } from '../paging.ts';
import { FilterForm } from '../parts/filter-form.tsx';
import { Pager } from '../parts/pager.tsx';
import { TermList } from '../parts/term-list.tsx';
import { paths } from '../paths.ts';
import { siteWordsIn } from '../words/site-words-in.ts';
import type { SearchQuery } from './search-query.ts';
import { SearchResults } from './search-results.tsx';

/** What the page is called for what it is asked. */
export function searchTitle({ site }: Here, { question, category, tag }: SearchQuery): string {
  const { search, filter } = siteWordsIn(site.language);
  const said = quote(question);
  if (said) return search.title(said);
  return category !== '' || tag !== '' ? filter.title : search.emptyTitle;
}

/** What stands under the heading, on a server and in a browser alike. */
export function SearchBody({ here, query }: { here: Here; query: SearchQuery }) {
  const { search } = siteWordsIn(here.site.language);
  const { question, category, tag } = query;
  if (quote(question)) return <SearchResults here={here} question={question} />;
  if (category === '' && tag === '') {
    return (
      <>
        <p>{search.empty}</p>
        <FilterForm here={here} />
      </>
    );
  }
  return <Filtered here={here} query={query} />;
}

function Filtered({ here, query }: { here: Here; query: SearchQuery }) {
  const { filter } = siteWordsIn(here.site.language);
  const { category, tag } = query;
  const terms = filterTerms(here, query);
  const paging = pageOf(terms, query.page) ?? pageOf(terms, 1);
  const asked = { ...(category ? { category } : {}), ...(tag ? { tag } : {}) };
  return (
    <>
      <FilterForm here={here} category={category} tag={tag} />
      <p class="shown">
        {filter.shown(String(terms.length), String(here.site.glossary.terms.length))} ·{' '}
        <a href={here.to(paths.letters())}>{filter.clear}</a>
      </p>
      {terms.length === 0 ? <p>{filter.none}</p> : null}
      {paging ? (
        <>
          <TermList here={here} terms={paging.items} />
          <Pager
            here={here}
            paging={paging}
            hrefOf={(page) => here.to(paths.search, { ...asked, page: String(page) })}
          />
        </>
      ) : null}
    </>
  );
}

/** The terms that both the category and the tag hold, in the order of their names; an unknown one holds none. */
function filterTerms({ site: { glossary } }: Here, { category, tag }: SearchQuery): readonly Term[] {
  const groups = groupsOf(glossary);
  const inAll = [
    ...(category ? [membersOf(groups.category(category))] : []),
    ...(tag ? [membersOf(groups.tag(tag))] : []),
  ];
  return glossary.terms.filter((term) => inAll.every((members) => members.has(term)));
}

function membersOf(group: Group | undefined): ReadonlySet<Term> {
  return new Set(group?.terms);
}
