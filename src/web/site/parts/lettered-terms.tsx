import type { Term } from '../../../core/glossary/term.ts';
import type { Here } from '../here.ts';
import { siteWordsIn } from '../words/site-words-in.ts';
import { anchorOf, letterOf } from './letter-index.tsx';
import { TermList } from './term-list.tsx';

type Props = { here: Here; terms: readonly Term[]; isFilterable?: boolean; heading: 'h2' | 'h3' };

/** Terms in the order of their names, with a heading for each letter. */
export function LetteredTerms({ here, terms, isFilterable = false, heading: Heading }: Props) {
  const { list } = siteWordsIn(here.site.language);
  return byLetter(terms).map(({ letter, terms: those }) => (
    <section class="letter" aria-labelledby={anchorOf(letter)}>
      <Heading id={anchorOf(letter)}>{letter || list.other}</Heading>
      <TermList here={here} terms={those} isFilterable={isFilterable} />
    </section>
  ));
}

function byLetter(terms: readonly Term[]) {
  const groups: { letter: string; terms: Term[] }[] = [];
  for (const term of terms) {
    const letter = letterOf(term);
    const group = groups.find((each) => each.letter === letter);
    if (group) group.terms.push(term);
    else groups.push({ letter, terms: [term] });
  }
  return groups;
}
