import type { Card } from '../card.ts';
import type { Term } from '../glossary/term.ts';
import type { ReplyContext } from './reply.ts';
import type { Public } from './several.ts';
import { privateTermCard } from './term-card.ts';

type Seen = { readonly trail: readonly string[] } | Public;

/** Two things side by side, by their keys: terms, or what a term is told apart from; undefined when one is gone. */
export function contrastCardBySides(
  _context: ReplyContext,
  _sides: readonly string[],
  _seen: Seen,
): Card | undefined {
  return undefined;
}

/** What a term can be compared with. */
export function contrastsCard(context: ReplyContext, term: Term, trail: readonly string[]): Card {
  return privateTermCard(context, term, { trail });
}
