import { summarise } from '../../../core/replies/term/summarise.ts';
import { wordsFor } from '../../../core/words/words-for.ts';
import type { Here } from '../here.ts';
import { PAGE, pageOf } from '../paging.ts';
import { FilterForm } from '../parts/filter-form.tsx';
import { GroupsView } from '../parts/groups-view.tsx';
import { LetterIndex } from '../parts/letter-index.tsx';
import { LetteredTerms } from '../parts/lettered-terms.tsx';
import { Pager } from '../parts/pager.tsx';
import { paths } from '../paths.ts';
import { siteWordsIn } from '../words/site-words-in.ts';
import { Document } from './document.tsx';

const POPULAR = 14;
const MOST_CATEGORIES = 24;

/** Today's term, the categories, the tags that most terms have, and all terms from A to Z, or as many as a page holds. */
export function FrontPage({ here }: { here: Here }) {
  const { glossary, language } = here.site;
  const words = siteWordsIn(language);
  const { terms, categories, tags } = glossary;
  const tagline = words.tagline(terms.length, categories.length);
  const paging = pageOf(terms, 1);
  return (
    <Document here={here} description={tagline}>
      <div class="intro">
        <h1>{words.title}</h1>
        <p>{terms.length > 0 ? tagline : words.empty}</p>
      </div>
      <Today here={here} />
      {categories.length > 0 ? (
        <section aria-labelledby="categories">
          <h2 id="categories">{words.front.categories}</h2>
          <GroupsView
            here={here}
            groups={categories.slice(0, MOST_CATEGORIES)}
            pathOf={paths.category}
            class="cards"
          />
        </section>
      ) : null}
      {tags.length > 0 ? (
        <section aria-labelledby="tags">
          <h2 id="tags">{words.front.tags}</h2>
          <GroupsView here={here} groups={tags.slice(0, POPULAR)} pathOf={paths.tag} />
          {tags.length > POPULAR ? (
            <p class="more">
              <a href={here.to(paths.tags)}>{words.front.allTags}</a>
            </p>
          ) : null}
        </section>
      ) : null}
      {terms.length > 0 && paging ? (
        <section aria-labelledby="terms" class="all">
          <h2 id="terms">{words.front.terms}</h2>
          <FilterForm here={here} />
          <LetterIndex here={here} />
          <LetteredTerms here={here} terms={paging.items} heading="h3" isFilterable={terms.length <= PAGE} />
          <Pager here={here} paging={paging} hrefOf={(page) => here.to(paths.letters(page))} />
        </section>
      ) : null}
    </Document>
  );
}

/** The term that the date chooses. */
function Today({ here }: { here: Here }) {
  const { today, language } = here.site;
  if (!today) return null;
  const { front } = siteWordsIn(language);
  const date = new Date(`${today.date}T00:00:00Z`);
  // The same day as in a chat, written in the same way.
  const { locale } = wordsFor(language, language).schedule;
  const told = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return (
    <section class="today" aria-labelledby="today">
      <p class="kicker">
        {front.daily} · <time dateTime={today.date}>{told}</time>
      </p>
      <h2 id="today">
        <a href={here.to(paths.term(today.term))}>{today.term.name}</a>
      </h2>
      <p>{summarise(today.term, 300)}</p>
    </section>
  );
}
