import type { Card } from '../card.ts';
import type { Term } from '../glossary/term.ts';
import { inRows } from './in-rows.ts';
import type { ReplyContext } from './reply.ts';

/**
 * What a channel sees when a mention can't be answered surely and the platform has no private answer for it: one
 * neutral line. Its button shows the suggestions to whoever presses it.
 */
export function seeSuggestionsCard(
  { words }: ReplyContext,
  terms: readonly Term[],
  isUnknown: boolean,
): Card {
  const action =
    terms.length > 0
      ? ({ kind: 'suggestions', terms: terms.slice(0, 5).map(({ key }) => key) } as const)
      : ({ kind: 'browse', page: 0 } as const);
  const label = terms.length > 0 ? words.buttons.seeSuggestions : words.buttons.browse;
  return {
    tone: 'notice',
    title: isUnknown ? words.unknown.public : words.unsure.public,
    parts: [],
    rows: inRows([{ label, action }]),
  };
}
