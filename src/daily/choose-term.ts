import { createHash } from 'node:crypto';
import { published } from '../core/glossary/published.ts';
import type { Term } from '../core/glossary/term.ts';

/**
 * Chooses the term for a channel's next delivery: one of those that it has had least often, in an order that is mixed
 * for every channel and round. So no term comes again before all have been shown, a new term takes a place in the
 * current round without moving what was before it, and a delivery that failed uses up nothing.
 * @param delivered how often each term was delivered to this channel, by id.
 * @returns undefined when no term is published.
 */
export function chooseTerm(
  terms: readonly Term[],
  delivered: ReadonlyMap<string, number>,
  channelKey: string,
): Term | undefined {
  const candidates = published(terms);
  const times = ({ id }: Term) => delivered.get(id) ?? 0;
  const round = Math.min(...candidates.map(times));
  let chosen: Term | undefined;
  let lowest = '';
  for (const term of candidates) {
    if (times(term) !== round) continue;
    const rank = createHash('sha256').update(`${channelKey}\n${round}\n${term.id}`).digest('hex');
    if (chosen && rank >= lowest) continue;
    chosen = term;
    lowest = rank;
  }
  return chosen;
}
