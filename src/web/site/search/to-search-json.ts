import type { Term } from '../../../core/glossary/term.ts';
import { markupOfSide, nameOfSide, type Side } from '../../../core/replies/contrast/contrast-side.ts';
import { summarise, summariseMarkup } from '../../../core/replies/term/summarise.ts';
import type { TermFinder } from '../../../core/search/term-finder.ts';
import type { SearchAnswer } from './answer-search.ts';

/** A term in a list; of something that is only explained in a contrast, the id is that of the term beside which it is. */
export type ListedTerm = { readonly id: string; readonly name: string; readonly summary: string };

/** The answer of `/api/search`, and of the search within files. */
export type SearchJson = {
  readonly question: string;
  /** *found*: sure of the answers; *compared*: two things to tell apart; *unsure*: candidates; *unknown*: suggestions. */
  readonly kind: SearchAnswer['kind'];
  /** How the question was read, when it was not by name. */
  readonly note: string | null;
  /** The sure ones: none when unsure or unknown, two when compared. */
  readonly answers: readonly ListedTerm[];
  readonly candidates: readonly ListedTerm[];
  /** Only look alike. */
  readonly suggestions: readonly ListedTerm[];
  /** Names that what was typed may be the beginning of. */
  readonly completions: readonly ListedTerm[];
};

const SUMMARY = 110;
const COMPLETIONS = 8;

export function toSearchJson(answer: SearchAnswer, question: string, finder: TermFinder): SearchJson {
  return {
    question,
    kind: answer.kind,
    note: 'note' in answer && answer.note ? answer.note : null,
    answers: answer.kind === 'found' || answer.kind === 'compared' ? answer.sides.map(listedSide) : [],
    candidates:
      answer.kind === 'unsure' ? [...answer.asides.map(listedSide), ...answer.terms.map(listed)] : [],
    suggestions: answer.kind === 'unknown' ? answer.suggestions.map(listed) : [],
    completions: finder.complete(question, COMPLETIONS).map(listed),
  };
}

function listed(term: Term): ListedTerm {
  return { id: term.id, name: term.name, summary: summarise(term, SUMMARY) };
}

function listedSide(side: Side): ListedTerm {
  return { id: side.owner.id, name: nameOfSide(side), summary: summariseMarkup(markupOfSide(side), SUMMARY) };
}
