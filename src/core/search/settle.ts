import type { Term } from '../glossary/term.ts';
import type { NameSpan } from './names/find-names.ts';
import type { Surface } from './names/name-index.ts';
import type { Resolution, TermMatch } from './resolution.ts';
import type { Text } from './words/text.ts';

/** So many terms are offered when none is sure. */
export const CANDIDATES = 5;

/** Makes the resolution of names that are meant: each with one term is found, one with several is for the person to choose. */
export function settle(terms: readonly Term[], text: Text, spans: readonly NameSpan[]): Resolution {
  const matches = new Map<number, TermMatch>();
  for (const span of spans) {
    const meant = new Set(span.surfaces.map(({ term }) => term));
    const [surface] = span.surfaces;
    if (meant.size > 1 && spans.length === 1)
      return unsure(terms, [...meant], `“${readOf(text, span)}” can mean either`);
    if (surface && meant.size === 1 && !matches.has(surface.term)) {
      matches.set(surface.term, toMatch(terms, text, span, surface));
    }
  }
  const [first, ...others] = matches.values();
  return first ? { kind: 'found', matches: [first, ...others] } : { kind: 'unknown', suggestions: [] };
}

/** Makes the resolution of a question that is one of the ways in which terms are asked for. */
export function settleAsked(terms: readonly Term[], positions: readonly number[]): Resolution {
  const why = 'it is asked for in these words';
  const [only, ...others] = positions;
  if (only === undefined || others.length > 0) return unsure(terms, positions, why);
  return { kind: 'found', matches: [{ term: termAt(terms, only), how: 'description', why }] };
}

export function unsure(terms: readonly Term[], positions: readonly number[], why: string): Resolution {
  const [first, ...others] = [...new Set(positions)]
    .slice(0, CANDIDATES)
    .map((position): TermMatch => ({ term: termAt(terms, position), how: 'description', why }));
  return first ? { kind: 'unsure', candidates: [first, ...others] } : { kind: 'unknown', suggestions: [] };
}

export function toMatch(
  terms: readonly Term[],
  text: Text,
  span: NameSpan,
  { term, kind, text: written }: Surface,
): TermMatch {
  const read = readOf(text, span);
  const how = span.edits > 0 ? 'spelling' : kind;
  const why =
    how === 'spelling'
      ? `“${read}” is ${span.edits} ${span.edits === 1 ? 'edit' : 'edits'} away from “${written}”`
      : `“${read}” is its ${how}`;
  return { term: termAt(terms, term), how, why, read };
}

export function termAt(terms: readonly Term[], position: number): Term {
  const term = terms[position];
  if (!term)
    throw new Error(
      `The index names term ${position}, which the glossary does not hold. This is a fault in Lemma.`,
    );
  return term;
}

/** The words of a span as they were typed. */
export function readOf({ text, tokens }: Text, { from, to }: Pick<NameSpan, 'from' | 'to'>): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
