import type { Here } from '../here.ts';
import { paths } from '../paths.ts';
import { siteWordsIn } from '../words/site-words-in.ts';

/** What the script needs to answer while somebody types, as the form's data attributes. */
function dataOf({ site, to, asset }: Here) {
  const { search, term } = siteWordsIn(site.language);
  const [before = '', after = ''] = to(paths.term({ id: '!' })).split('!');
  return {
    'data-term-before': before,
    'data-term-after': after,
    'data-suggestions': search.suggestions,
    'data-none': search.none,
    'data-failed': search.failed,
    'data-slash-on': search.slashOn,
    'data-slash-off': search.slashOff,
    'data-compare': search.compare(term.versus('{one}', '{other}')),
    ...(site.form === 'served'
      ? { 'data-api': to('api/search') }
      : { 'data-finder': asset('finder.js'), 'data-glossary': to('glossary.json') }),
  };
}

/** The search of every page: a plain form, that the script makes answer while one types. */
export function SearchForm({ here, question = '' }: { here: Here; question?: string }) {
  const { search } = siteWordsIn(here.site.language);
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> says nothing to older browsers
    <form class="search" role="search" action={here.to(paths.search)} method="get" {...dataOf(here)}>
      <label class="unseen" for="q">
        {search.label}
      </label>
      <input
        id="q"
        name="q"
        type="text"
        value={question}
        placeholder={search.placeholder}
        maxLength={400}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        enterkeyhint="search"
      />
      <button type="submit">{search.short}</button>
    </form>
  );
}
