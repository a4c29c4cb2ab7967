import type { Card } from '../card.ts';
import type { Term } from '../glossary/term.ts';
import { askButtons } from './ask-buttons.ts';
import { inRows } from './in-rows.ts';
import type { ReplyContext } from './reply.ts';

/**
 * What a channel sees when a mention can't be answered surely and the platform has no private answer for it: one
 * neutral line. Its button shows the suggestions to whoever presses it; what nothing is known of can be wished for.
 */
export function seeSuggestionsCard(
  { words }: ReplyContext,
  terms: readonly Term[],
  isUnknown: boolean,
  wishes: readonly string[] = [],
): Card {
  const keys = [...new Set(terms.map(({ key }) => key))].slice(0, 5);
  const action =
    keys.length > 0
      ? ({ kind: 'suggestions', terms: keys } as const)
      : ({ kind: 'browse', page: 0 } as const);
  const label = keys.length > 0 ? words.buttons.seeSuggestions : words.buttons.browse;
  return {
    tone: 'notice',
    title: isUnknown ? words.unknown.public : words.unsure.public,
    parts: [],
    rows: inRows([{ label, action }, ...askButtons(words, wishes)]),
  };
}
