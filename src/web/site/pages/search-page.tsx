import type { Here } from '../here.ts';
import { paths } from '../paths.ts';
import { SearchBody, searchTitle } from '../search/search-body.tsx';
import type { SearchQuery } from '../search/search-query.ts';
import { siteWordsIn } from '../words/site-words-in.ts';
import { Document } from './document.tsx';

/** The answer to a question, or the terms of a category and a tag. Among files the reader's own browser fills it. */
export function SearchPage({ here, query }: { here: Here; query: SearchQuery }) {
  const { search, front } = siteWordsIn(here.site.language);
  const title = searchTitle(here, query);
  return (
    <Document here={here} title={title} description={search.empty} question={query.question} isUnlisted>
      <div class="intro">
        <h1>{title}</h1>
      </div>
      {here.site.form === 'files' ? (
        <>
          <noscript>
            <p class="note">
              {search.needsScript} <a href={here.to(paths.letters())}>{front.terms}</a>
            </p>
          </noscript>
          <div id="results" aria-live="polite" />
        </>
      ) : (
        <SearchBody here={here} query={query} />
      )}
    </Document>
  );
}
