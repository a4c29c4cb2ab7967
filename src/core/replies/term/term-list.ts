import type { CardPart } from '../../card.ts';
import { weighPart } from '../../card-weight.ts';
import { clip } from '../../clip.ts';
import type { Term } from '../../glossary/term.ts';
import type { Run } from '../../markup/markup.ts';
import { summarise } from './summarise.ts';

/** What a list may weigh beside the other words of its card. */
const LIST_WEIGHT = 2_600;

/** From roomy to bare: long lists of long names give up their hints first, then the ends of the names. */
const ROOMY = { name: 80, hint: 110 };
const LENGTHS = [ROOMY, { name: 80, hint: 60 }, { name: 80, hint: 0 }, { name: 20, hint: 0 }];

/** A line of a list: a name, and what it is in at most so many characters. */
export type Line = { readonly name: string; readonly hint: (limit: number) => string };

/** One line a term: its name, and what it is, as far as the card has room. At most twenty terms. */
export function termList(terms: readonly Term[]): CardPart {
  return lineList(terms.map(termLine));
}

export function termLine(term: Term): Line {
  return { name: term.name, hint: (limit) => summarise(term, limit) };
}

/** The same of anything that has a name; at most twenty lines. */
export function lineList(lines: readonly Line[]): CardPart {
  const lists = LENGTHS.map(({ name, hint }) => listOf(lines, name, hint));
  return lists.find((part) => weighPart(part) <= LIST_WEIGHT) ?? listOf(lines, 12, 0);
}

function listOf(lines: readonly Line[], nameLength: number, hintLength: number): CardPart {
  const items = lines.map((line) => ({ depth: 0, runs: lineRuns(line, nameLength, hintLength) }));
  return { kind: 'text', body: [{ kind: 'list', items }] };
}

/** A name in bold, and what it is; without a hint the name alone. */
function lineRuns({ name, hint }: Line, nameLength: number, hintLength: number): readonly Run[] {
  const run = { text: clip(name, nameLength), strong: true } as const;
  return hintLength > 0 ? [run, { text: `: ${hint(hintLength)}` }] : [run];
}

/** A term by itself, as roomy as in a short list. */
export function termRuns(term: Term): readonly Run[] {
  return lineRuns(termLine(term), ROOMY.name, ROOMY.hint);
}
