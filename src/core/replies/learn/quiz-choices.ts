import type { Category, Glossary } from '../../glossary/glossary.ts';
import { published } from '../../glossary/published.ts';
import type { Term } from '../../glossary/term.ts';

const CHOICES = 4;

/** Whether there is enough to choose from. */
export function canAsk({ terms }: Glossary): boolean {
  return published(terms).length > 1;
}

/**
 * A term to guess, and up to four terms to choose from, it among them: the others are of its category, then of its
 * tags, then any. By chance throughout.
 * @returns undefined where there are not two terms.
 */
export function drawQuestion(
  glossary: Glossary,
  random: () => number,
  category?: Category,
): { readonly term: Term; readonly choices: readonly Term[] } | undefined {
  const [term] = draw(published(category?.terms ?? []), 1, random);
  const asked = term ?? draw(published(glossary.terms), 1, random)[0];
  if (!asked) return undefined;
  const choices = [asked];
  for (const pool of poolsOf(glossary, asked)) {
    const others = pool().filter((other) => !choices.includes(other));
    choices.push(...draw(published(others), CHOICES - choices.length, random));
    if (choices.length === CHOICES) break;
  }
  return choices.length > 1 ? { term: asked, choices: draw(choices, CHOICES, random) } : undefined;
}

/** Where the other choices come from, the likeliest confusions first; made only as far as they are needed. */
function poolsOf({ categories, tags, terms }: Glossary, term: Term): (() => readonly Term[])[] {
  const sharing = (groups: readonly Category[]) => () => {
    return [...new Set(groups.filter((group) => group.terms.includes(term)).flatMap((group) => group.terms))];
  };
  return [sharing(categories), sharing(tags), () => terms];
}

/** So many of the items, or all there are, in an order of chance. */
function draw<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const left = [...items];
  const drawn: Item[] = [];
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return drawn;
}
