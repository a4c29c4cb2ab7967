import type { Term } from '../../../core/glossary/term.ts';
import { summarise } from '../../../core/replies/term/summarise.ts';
import { groupsOf } from '../groups.ts';
import type { Here } from '../here.ts';
import { paths } from '../paths.ts';
import { siteWordsIn } from '../words/site-words-in.ts';

/** About two lines. */
const SUMMARY = 150;

type Props = {
  here: Here;
  terms: readonly Term[];
  /** The list is whole, so that a browser can filter it by itself. */
  isFilterable?: boolean;
};

/** One line a term: its name, which is a link, and what it is. */
export function TermList({ here, terms, isFilterable = false }: Props) {
  const groups = groupsOf(here.site.glossary);
  const words = siteWordsIn(here.site.language);
  return (
    <ul class="terms" {...(isFilterable ? { 'data-filterable': '' } : {})}>
      {terms.map((term) => (
        <li
          {...(isFilterable
            ? {
                'data-category': groups.categoryOf(term)?.id,
                'data-tags': groups
                  .tagsOf(term)
                  .map(({ id }) => id)
                  .join(' '),
              }
            : {})}
        >
          <a href={here.to(paths.term(term))}>{term.name}</a>
          {term.status === 'deprecated' ? <span class="badge">{words.list.deprecated}</span> : null}
          <p>{summarise(term, SUMMARY)}</p>
        </li>
      ))}
    </ul>
  );
}
