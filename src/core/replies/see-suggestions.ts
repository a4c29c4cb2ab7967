import type { Card } from '../card.ts';
import type { Term } from '../glossary/term.ts';
import { askButtons } from './ask-buttons.ts';
import { inRows } from './in-rows.ts';
import { placeButton } from './place-button.ts';
import type { ReplyContext } from './reply.ts';

/**
 * What a channel sees when a mention can't be answered surely and the platform has no private answer for it: one
 * neutral line. Its button shows the suggestions to whoever presses it; what nothing is known of can be wished for.
 */
export function seeSuggestionsCard(
  context: ReplyContext,
  terms: readonly Term[],
  isUnknown: boolean,
  wishes: readonly string[] = [],
): Card {
  const { words } = context;
  const keys = [...new Set(terms.map(({ key }) => key))].slice(0, 5);
  const ask = askButtons(words, wishes);
  const see = { label: words.buttons.seeSuggestions, action: { kind: 'suggestions', terms: keys } } as const;
  return {
    tone: 'notice',
    title: isUnknown ? words.unknown.public : words.unsure.public,
    parts: [],
    rows: inRows(keys.length > 0 ? [see, ...ask] : [...ask, placeButton(context, 'browse')]),
  };
}
