import type { Term } from '../../core/glossary/term.ts';

/**
 * Chooses the term for a channel's next delivery: the one that it has not had for the longest time, first of all those
 * that it has never had, in an order that is mixed for every channel. So no term comes again before all the others have
 * been shown, a new term comes soon without moving what was before it, and a delivery that failed uses up nothing.
 * @param terms those that may come.
 * @param lastDelivered the local date on which each term was last delivered to this channel, by id.
 * @returns undefined when there is no term.
 */
export function chooseTerm(
  terms: readonly Term[],
  lastDelivered: ReadonlyMap<string, string>,
  channelKey: string,
): Term | undefined {
  const seed = mix(0, channelKey);
  let chosen: Term | undefined;
  let lowest = { date: '', place: 0 };
  for (const term of terms) {
    const date = lastDelivered.get(term.id) ?? '';
    if (chosen && date > lowest.date) continue;
    const place = mix(seed, term.id);
    const isLater =
      date === lowest.date &&
      (place > lowest.place || (place === lowest.place && term.id > (chosen?.id ?? '')));
    if (chosen && isLater) continue;
    chosen = term;
    lowest = { date, place };
  }
  return chosen;
}

/** A number for a text (FNV-1a, then the finish of MurmurHash3): thousands of terms are placed in a millisecond. */
function mix(seed: number, text: string): number {
  let hash = seed ^ 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
