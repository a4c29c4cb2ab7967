import { nameKey } from '../../glossary/name-key.ts';
import type { Words } from '../../words/words.ts';
import { howRead } from '../how-read.ts';
import { quote } from '../quote.ts';
import { nameOfSide } from './contrast-side.ts';
import type { Read } from './read-side.ts';

/** How sides were read, a line for each that wasn't called by its own name. */
export function howSidesRead(words: Words, reads: readonly Read[]): string | undefined {
  const lines = reads.flatMap((read) => howRead(words, { ...read, name: nameOfSide(read.side) }) ?? []);
  return lines.length > 0 ? lines.join('\n') : undefined;
}

/** That one thing explains both sides, where they were called by two names of it. */
export function howBothRead(words: Words, reads: readonly Read[]): string | undefined {
  const [one, other] = reads;
  if (!one || !other) return undefined;
  const [read, otherRead] = [quote(one.read), quote(other.read)];
  if (!read || !otherRead || nameKey(read) === nameKey(otherRead)) return undefined;
  return words.contrast.together(nameOfSide(one.side), read, otherRead);
}
