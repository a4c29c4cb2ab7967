import type { Category, Glossary } from '../../glossary/glossary.ts';
import { published } from '../../glossary/published.ts';
import type { Term } from '../../glossary/term.ts';
import { oncePer } from '../../once-per.ts';

/** The published terms of a category, in the order in which to learn them. */
export function pathThrough(glossary: Glossary, category: Category): readonly Term[] {
  return throughIn(glossary)(category);
}

/** All that a term builds on, in the order in which to learn it, and then the term; nothing for a deprecated one. */
export function pathTo(glossary: Glossary, term: Term): readonly Term[] {
  return toIn(glossary)(term);
}

const throughIn = oncePer((glossary: Glossary) =>
  oncePer((category: Category) => inOrder(glossary, published(category.terms))),
);

const toIn = oncePer((glossary: Glossary) =>
  oncePer((term: Term) => {
    if (term.status !== 'published') return [];
    const before = reach(glossary, term, () => true);
    return [...inOrder(glossary, inFileOrder(glossary, published([...before]))), term];
  }),
);

/** Where each term stands in the files. */
const placesIn = oncePer((glossary: Glossary) => {
  const terms = glossary.categories.flatMap((category) => category.terms);
  return new Map(terms.map((term, place) => [term, place]));
});

function inFileOrder(glossary: Glossary, terms: readonly Term[]): Term[] {
  const places = placesIn(glossary);
  return [...terms].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/**
 * The terms, each behind those of them that it builds on, be it by way of others; what is free to come next comes as
 * the files have it.
 */
function inOrder(glossary: Glossary, terms: readonly Term[]): Term[] {
  const steps = new Map(terms.map((term, place) => [term, { term, place, waits: 0, frees: [] as Term[] }]));
  for (const [term, step] of steps) {
    for (const earlier of reach(glossary, term, (each) => !steps.has(each))) {
      const freedBy = earlier === term ? undefined : steps.get(earlier);
      if (!freedBy) continue;
      freedBy.frees.push(term);
      step.waits += 1;
    }
  }
  // The next one last, so that taking it is quick in a large glossary too.
  const ready = [...steps.values()].filter(({ waits }) => waits === 0).reverse();
  const ordered = new Set<Term>();
  for (let next = ready.pop(); next; next = ready.pop()) {
    ordered.add(next.term);
    for (const term of next.frees) {
      const step = steps.get(term);
      if (!step) continue;
      step.waits -= 1;
      if (step.waits > 0) continue;
      const later = ready.findIndex(({ place }) => place < step.place);
      ready.splice(later < 0 ? ready.length : later, 0, step);
    }
  }
  // Terms in a circle wait for each other for ever; nobody should miss them.
  return [...new Set([...ordered, ...terms])];
}

/** The terms that a term builds on, also by way of others that may be passed. */
function reach({ byId }: Glossary, from: Term, mayPass: (term: Term) => boolean): Set<Term> {
  const reached = new Set<Term>();
  const open = [from];
  for (let term = open.pop(); term; term = open.pop()) {
    for (const id of term.prerequisites) {
      const earlier = byId.get(id);
      if (!earlier || earlier === from || reached.has(earlier)) continue;
      reached.add(earlier);
      if (mayPass(earlier)) open.push(earlier);
    }
  }
  return reached;
}
