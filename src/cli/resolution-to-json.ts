import type { Term } from '../core/glossary/term.ts';
import type { Resolution, TermMatch } from '../core/search/resolution.ts';

/**
 * The resolution as one JSON object for scripts: `kind` is found, unsure or unknown; `term` is the answer (null unless
 * found) and `terms` all answers of a question that names several; `suggestions` what to offer instead.
 */
export function resolutionToJson(question: string, resolution: Resolution) {
  const matches = resolution.kind === 'found' ? resolution.matches : [];
  const [first] = matches;
  return {
    question,
    kind: resolution.kind,
    term: first ? named(first.term) : null,
    how: first?.how ?? null,
    why: whyOf(resolution),
    layer: first?.term.layer ?? null,
    terms: matches.map(({ term, how, why }) => ({ ...named(term), how, why, layer: term.layer })),
    suggestions: suggestionsOf(resolution).map(named),
  };
}

function whyOf(resolution: Resolution): string {
  switch (resolution.kind) {
    case 'found':
      return resolution.matches[0].why;
    case 'unsure':
      return resolution.candidates[0].why;
    case 'unknown':
      return 'no term answers it';
  }
}

function suggestionsOf(resolution: Resolution): readonly Term[] {
  switch (resolution.kind) {
    case 'found':
      return [];
    case 'unsure':
      return resolution.candidates.map(({ term }: TermMatch) => term);
    case 'unknown':
      return resolution.suggestions;
  }
}

function named({ id, name }: Term) {
  return { id, name };
}
