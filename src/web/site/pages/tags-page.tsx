import type { Here } from '../here.ts';
import { GroupsView } from '../parts/groups-view.tsx';
import { paths } from '../paths.ts';
import { siteWordsIn } from '../words/site-words-in.ts';
import { Document } from './document.tsx';

/** Every category and every tag. */
export function TagsPage({ here }: { here: Here }) {
  const { nav, list, front } = siteWordsIn(here.site.language);
  const { categories, tags } = here.site.glossary;
  return (
    <Document here={here} title={nav.tags} description={list.tagsText}>
      <div class="intro">
        <h1>{nav.tags}</h1>
        <p>{list.tagsText}</p>
      </div>
      <GroupsView here={here} groups={tags} pathOf={paths.tag} />
      <section aria-labelledby="categories">
        <h2 id="categories">{front.categories}</h2>
        <GroupsView here={here} groups={categories} pathOf={paths.category} class="cards" />
      </section>
    </Document>
  );
}
