import type { CardPart } from '../card.ts';
import { weighPart } from '../card-weight.ts';
import { clip } from '../clip.ts';
import type { Term } from '../glossary/term.ts';
import { summarise } from './summarise.ts';

/** What a list may weigh beside the other words of its card. */
const LIST_WEIGHT = 2_600;

/** From roomy to bare: long lists of long names give up their hints first, then the ends of the names. */
const LENGTHS = [
  { name: 80, hint: 110 },
  { name: 80, hint: 60 },
  { name: 80, hint: 0 },
  { name: 20, hint: 0 },
];

/** One line a term: its name, and what it is, as far as the card has room. At most twenty terms. */
export function termList(terms: readonly Term[]): CardPart {
  const lists = LENGTHS.map(({ name, hint }) => listOf(terms, name, hint));
  return lists.find((part) => weighPart(part) <= LIST_WEIGHT) ?? listOf(terms, 12, 0);
}

function listOf(terms: readonly Term[], nameLength: number, hintLength: number): CardPart {
  const items = terms.map((term) => {
    const name = { text: clip(term.name, nameLength), strong: true } as const;
    return { depth: 0, runs: hintLength > 0 ? [name, { text: `: ${summarise(term, hintLength)}` }] : [name] };
  });
  return { kind: 'text', body: [{ kind: 'list', items }] };
}
