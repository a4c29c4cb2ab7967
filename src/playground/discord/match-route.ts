/** The parts of a path that a route leaves open. */
export type RouteValues = Readonly<Record<string, string>>;

/** Fits a path to a route such as `/channels/:channel/messages`; undefined when it is another one. */
export function matchRoute(route: string, path: string): RouteValues | undefined {
  const wanted = route.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, step] of wanted.entries()) {
    const part = decodeURIComponent(given[index] ?? '');
    if (step.startsWith(':')) values[step.slice(1)] = part;
    else if (step !== part) return undefined;
  }
  return values;
}
