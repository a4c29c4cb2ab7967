import type { Glossary } from '../../../core/glossary/glossary.ts';
import type { Term } from '../../../core/glossary/term.ts';
import { oncePer } from '../../../core/once-per.ts';
import type { Here } from '../here.ts';
import { paths } from '../paths.ts';
import { siteWordsIn } from '../words/site-words-in.ts';

/** Terms by their names alone, under a heading; nothing where there are none. */
export function TermLinks({ here, title, terms }: { here: Here; title: string; terms: readonly Term[] }) {
  if (terms.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="plain">
        {terms.map((term) => (
          <li>
            <a href={here.to(paths.term(term))}>{term.name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Names({ label, names }: { label: string; names: readonly string[] }) {
  return names.length === 0 ? null : (
    <p class="also">
      {label} {names.join(', ')}
    </p>
  );
}

/** That a term should no longer be used, and which one instead. */
export function Deprecated({ here, term }: { here: Here; term: Term }) {
  if (term.status !== 'deprecated') return null;
  const words = siteWordsIn(here.site.language).term;
  const instead = term.replacedBy ? here.site.glossary.byId.get(term.replacedBy) : undefined;
  return (
    <p class="warning">
      {instead ? words.deprecatedFor : words.deprecated}{' '}
      {instead ? <a href={here.to(paths.term(instead))}>{instead.name}</a> : null}
    </p>
  );
}

/** The terms before and after in the order of their names. */
export function Neighbours({ here, term }: { here: Here; term: Term }) {
  const { glossary, language } = here.site;
  const words = siteWordsIn(language).term;
  const index = positionsIn(glossary).get(term) ?? 0;
  const [before, after] = [glossary.terms[index - 1], glossary.terms[index + 1]];
  return (
    <nav class="around" aria-label={words.around}>
      {before ? (
        <a rel="prev" href={here.to(paths.term(before))}>
          <span>← {words.previous}</span>
          {before.name}
        </a>
      ) : (
        <span />
      )}
      {after ? (
        <a rel="next" href={here.to(paths.term(after))}>
          <span>{words.next} →</span>
          {after.name}
        </a>
      ) : null}
    </nav>
  );
}

const positionsIn = oncePer(({ terms }: Glossary) => new Map(terms.map((term, index) => [term, index])));
