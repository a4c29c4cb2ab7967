import type { CardPart } from '../card.ts';
import { weighPart } from '../card-weight.ts';

/** Of several ways to say the same, from long to short, the first that weighs no more than there is room for; else the last. */
export function roomiest(parts: readonly [CardPart, ...CardPart[]], weight: number): CardPart {
  return parts.find((part) => weighPart(part) <= weight) ?? parts.at(-1) ?? parts[0];
}
