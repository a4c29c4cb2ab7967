import { type Button, LABEL_LENGTH } from '../card.ts';
import { clip } from '../clip.ts';
import type { Words } from '../words/words.ts';

/** A button for each wish; one alone says which it is only where the card is about something else. */
export function askButtons(
  { buttons, unknown }: Words,
  wishes: readonly string[],
  isNamed = wishes.length > 1,
): Button[] {
  return wishes.map((wish) => ({
    label: isNamed ? clip(unknown.askFor(wish), LABEL_LENGTH) : buttons.ask,
    action: { kind: 'ask', wish },
  }));
}
