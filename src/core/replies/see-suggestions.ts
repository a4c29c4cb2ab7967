import type { Card } from '../card.ts';
import type { Resolution } from '../search/resolution.ts';
import { inRows } from './in-rows.ts';
import type { ReplyContext } from './reply.ts';

/**
 * What a channel sees when a mention can't be answered surely and the platform has no private answer for it: one
 * neutral line. Its button shows the suggestions to whoever presses it.
 */
export function seeSuggestionsCard({ words }: ReplyContext, resolution: Resolution): Card {
  const terms =
    resolution.kind === 'unknown'
      ? resolution.suggestions
      : (resolution.kind === 'unsure' ? resolution.candidates : resolution.matches).map(({ term }) => term);
  const action =
    terms.length > 0
      ? ({ kind: 'suggestions', terms: terms.slice(0, 5).map(({ key }) => key) } as const)
      : ({ kind: 'browse', page: 0 } as const);
  const label = terms.length > 0 ? words.buttons.seeSuggestions : words.buttons.browse;
  return {
    tone: 'notice',
    title: resolution.kind === 'unknown' ? words.unknown.public : words.unsure.public,
    parts: [],
    rows: inRows([{ label, action }]),
  };
}
