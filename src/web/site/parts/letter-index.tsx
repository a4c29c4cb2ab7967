import type { Glossary } from '../../../core/glossary/glossary.ts';
import { nameKey } from '../../../core/glossary/name-key.ts';
import type { Term } from '../../../core/glossary/term.ts';
import { oncePer } from '../../../core/once-per.ts';
import type { Here } from '../here.ts';
import { PAGE } from '../paging.ts';
import { paths } from '../paths.ts';
import { siteWordsIn } from '../words/site-words-in.ts';

/** Of scripts with thousands of first signs not every one has room. */
const MOST = 60;

/** The letters that names begin with, each leading to the page of the list where it begins. */
export function LetterIndex({ here }: { here: Here }) {
  const { list } = siteWordsIn(here.site.language);
  const letters = lettersOf(here.site.glossary);
  if (letters.length < 2) return null;
  return (
    <nav class="letters" aria-label={list.index}>
      <ul>
        {letters.map(({ letter, page }) => (
          <li>
            <a href={`${here.to(paths.letters(page))}#${anchorOf(letter)}`}>{letter || list.other}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What a name is listed under: its first letter, or '' for digits and signs. */
export function letterOf({ name }: Term): string {
  const [first = ''] = nameKey(name);
  return /\p{L}/u.test(first) ? first.toUpperCase() : '';
}

/** The mark at a letter's first term, that the index leads to. */
export function anchorOf(letter: string): string {
  return `letter-${letter === '' ? '0' : encodeURIComponent(letter)}`;
}

const lettersOf = oncePer(({ terms }: Glossary) => {
  const first = new Map<string, number>();
  terms.forEach((term, index) => {
    const letter = letterOf(term);
    if (!first.has(letter)) first.set(letter, index);
  });
  const letters = [...first].map(([letter, index]) => ({ letter, page: Math.floor(index / PAGE) + 1 }));
  const step = Math.ceil(letters.length / MOST);
  return letters.filter((_, index) => index % step === 0);
});
