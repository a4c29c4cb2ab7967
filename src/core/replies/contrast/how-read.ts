import type { Words } from '../../words/words.ts';
import { quote } from '../quote.ts';
import { nameOfSide } from './contrast-side.ts';
import type { Read } from './read-side.ts';

/** How sides were read, a line for each that wasn't called by its own name. */
export function howRead({ card }: Words, reads: readonly Read[]): string | undefined {
  const lines = reads.flatMap(({ side, read, how }) => {
    if (how === 'name') return [];
    const say = how === 'alias' ? card.alsoCalled : card.readAs;
    return say(quote(read), nameOfSide(side));
  });
  return lines.length > 0 ? lines.join('\n') : undefined;
}
