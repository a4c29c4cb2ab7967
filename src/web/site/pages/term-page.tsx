import { contrastsOf } from '../../../core/glossary/contrast-index.ts';
import type { Term } from '../../../core/glossary/term.ts';
import { nameOfSide, sidesOf } from '../../../core/replies/contrast/contrast-side.ts';
import { summarise } from '../../../core/replies/term/summarise.ts';
import { groupsOf } from '../groups.ts';
import type { Here } from '../here.ts';
import { ContrastView } from '../parts/contrast-view.tsx';
import { GroupsView } from '../parts/groups-view.tsx';
import { MeaningView } from '../parts/meaning-view.tsx';
import { RelatedMap } from '../parts/related-map.tsx';
import { Deprecated, Names, Neighbours, TermLinks } from '../parts/term-links.tsx';
import { TermList } from '../parts/term-list.tsx';
import { paths } from '../paths.ts';
import { siteWordsIn } from '../words/site-words-in.ts';
import { Document } from './document.tsx';

/** What a pasted link has room for. */
const DESCRIPTION = 200;

/** All that the glossary knows of a term, with the ways on. */
export function TermPage({ here, term }: { here: Here; term: Term }) {
  const { glossary, language } = here.site;
  const words = siteWordsIn(language);
  const groups = groupsOf(glossary);
  const category = groups.categoryOf(term);
  const tags = groups.tagsOf(term);
  const termsOf = (ids: readonly string[]) => ids.flatMap((id) => glossary.byId.get(id) ?? []);
  return (
    <Document here={here} title={term.name} description={summarise(term, DESCRIPTION)} kind="article">
      <article class="term">
        <div class="intro">
          {category ? (
            <p class="kicker">
              <a href={here.to(paths.category(category))}>{category.name}</a>
            </p>
          ) : null}
          <h1>{term.name}</h1>
          <Names label={words.term.alsoCalled} names={term.aliases} />
          <Deprecated here={here} term={term} />
        </div>
        <div class="body">
          {term.meanings.length > 1 ? <p class="note">{words.term.meanings(term.meanings.length)}</p> : null}
          {term.meanings.map((meaning) => (
            <MeaningView meaning={meaning} words={words} />
          ))}
          <Contrasts here={here} term={term} />
        </div>
        <aside class="beside" aria-label={words.nav.foot}>
          <TermLinks here={here} title={words.term.prerequisites} terms={termsOf(term.prerequisites)} />
          <TermLinks here={here} title={words.term.leadsTo} terms={groups.leadsTo(term)} />
          {tags.length > 0 ? (
            <section>
              <h2>{words.term.tags}</h2>
              <GroupsView here={here} groups={tags} pathOf={paths.tag} />
            </section>
          ) : null}
        </aside>
        <Related here={here} term={term} related={termsOf(term.related)} />
      </article>
      <Neighbours here={here} term={term} />
    </Document>
  );
}

function Related({ here, term, related }: { here: Here; term: Term; related: readonly Term[] }) {
  const words = siteWordsIn(here.site.language);
  if (related.length === 0) return null;
  return (
    <section class="related" aria-labelledby="related">
      <h2 id="related">{words.term.related}</h2>
      <RelatedMap here={here} term={term} related={related} />
      <TermList here={here} terms={related} />
    </section>
  );
}

/** Each other thing that this one is told apart from. */
function Contrasts({ here, term }: { here: Here; term: Term }) {
  const { glossary, language } = here.site;
  const words = siteWordsIn(language).term;
  const told = contrastsOf(glossary)
    .ofTerm(term.id)
    .flatMap((owned) => {
      const sides = sidesOf(glossary, owned);
      return sides ? [{ contrast: owned.contrast, sides }] : [];
    });
  if (told.length === 0) return null;
  return (
    <section class="contrasts" aria-labelledby="contrasts">
      <h2 id="contrasts">{words.contrasts}</h2>
      {told.map(({ contrast, sides: [one, other] }) => (
        <section>
          <h3>{words.versus(nameOfSide(one), nameOfSide(other))}</h3>
          <ContrastView
            here={here}
            contrast={contrast}
            sides={[one, other].filter((side) => side.kind === 'aside' || side.owner.id !== term.id)}
          />
        </section>
      ))}
    </section>
  );
}
