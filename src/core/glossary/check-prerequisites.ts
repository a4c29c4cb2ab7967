import type { Fault } from './glossary-error.ts';
import type { MergedTerm } from './layer.ts';

/** The terms that could never be understood first: each its own prerequisite, or in a circle of them. */
export function checkPrerequisites(terms: readonly MergedTerm[]): Fault[] {
  const selfish = terms.filter(({ id, prerequisites }) => prerequisites.includes(id));
  const byId = new Map(
    terms.filter(({ prerequisites }) => prerequisites.length > 0).map((term) => [term.id, term]),
  );
  const order = new Map([...byId.keys()].map((id, place) => [id, place]));
  return [
    ...selfish.map(({ name, id, source }) => ({
      ...source,
      message: `“${name}” is a prerequisite of itself. Take “${id}” out of its \`prerequisites\`.`,
    })),
    ...findCircles(byId).map((circle) => {
      const [first, ...others] = fromItsStart(circle, order);
      const way = [first, ...others, first].map(({ id }) => id).join(' → ');
      const message = `The prerequisites of “${first.name}” go in a circle: “${way}”. Take one of the steps out.`;
      return { ...first.source, message };
    }),
  ];
}

type Circle = readonly [MergedTerm, ...MergedTerm[]];

/** Depth first, with a path of its own instead of calls: a chain may be as long as the glossary. */
function findCircles(byId: ReadonlyMap<string, MergedTerm>): Circle[] {
  const circles: Circle[] = [];
  const done = new Set<MergedTerm>();
  for (const start of byId.values()) {
    const path: { term: MergedTerm; open: string[] }[] = [];
    const places = new Map<MergedTerm, number>();
    const enter = (term: MergedTerm) => {
      places.set(term, path.length);
      path.push({ term, open: term.prerequisites.filter((id) => id !== term.id) });
    };
    if (!done.has(start)) enter(start);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const id = step.open.shift();
      const next = id === undefined ? undefined : byId.get(id);
      if (id === undefined) {
        path.pop();
        places.delete(step.term);
        done.add(step.term);
      } else if (next && places.has(next)) {
        circles.push([next, ...path.slice((places.get(next) ?? 0) + 1).map(({ term }) => term)]);
      } else if (next && !done.has(next)) enter(next);
    }
  }
  return circles;
}

/** The circle from where it is to be mended: its first term in the latest of its layers, which may be anyone's own. */
function fromItsStart(circle: Circle, order: ReadonlyMap<string, number>): Circle {
  const placeOf = ({ id }: MergedTerm) => order.get(id) ?? 0;
  const { layer } = circle.reduce((latest, term) => (placeOf(term) > placeOf(latest) ? term : latest));
  const start = circle
    .filter((term) => term.layer === layer)
    .reduce((first, term) => (placeOf(term) < placeOf(first) ? term : first));
  const at = circle.indexOf(start);
  return [start, ...circle.slice(at + 1), ...circle.slice(0, at)];
}
