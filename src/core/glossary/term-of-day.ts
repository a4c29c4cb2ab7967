import { oncePer } from '../once-per.ts';
import type { Glossary } from './glossary.ts';
import { published } from './published.ts';
import type { Term } from './term.ts';

const DAY_MS = 86_400_000;

/**
 * A published term for a date such as 2026-03-29, chosen by nothing but the date and the glossary: the same for
 * everybody, and no term comes again before all have come, as long as the glossary stays as it is.
 * @returns undefined when no term is published.
 */
export function termOfDay(glossary: Glossary, localDate: string): Term | undefined {
  const terms = publishedIn(glossary);
  const day = Date.parse(localDate) / DAY_MS;
  return terms[(day * stepThrough(terms.length)) % terms.length];
}

const publishedIn = oncePer(({ terms }: Glossary) => published(terms));

/** A step over a good half of so many terms, which in name order lie by their like, that comes by each of them. */
function stepThrough(count: number): number {
  let step = Math.ceil(count * 0.618);
  while (greatestDivisor(step, count) > 1) step += 1;
  return step;
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
