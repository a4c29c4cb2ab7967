import { expect } from 'vitest';
import { renderCard } from '../../../src/adapters/slack/render-card.ts';
import type { Card } from '../../../src/core/card.ts';
import type { Audience } from '../../../src/core/replies/reply.ts';
import { controlsOf } from '../../../src/playground/slack/controls-of.ts';
import type { SlackMessage, SlackView } from '../../../src/playground/slack/workspace.ts';

/** The one message there is; there must be no other. */
export function only(messages: readonly SlackMessage[]): SlackMessage {
  expect(messages).toHaveLength(1);
  const [message] = messages;
  if (!message) throw new Error('There is no message.');
  return message;
}

/** What its buttons and options say, in order. */
export function labelsOf(surface: SlackMessage | SlackView): string[] {
  return controlsOf(surface).map(({ label }) => label);
}

/** What an event says of where a message stands. */
export function placeOf({ channel, ts }: SlackMessage) {
  return { channel, ts, event_ts: ts };
}

/** What a card with a field to search with looks like. */
export function searchCard(audience: Audience) {
  const card: Card = {
    tone: 'notice',
    title: 'Ask',
    parts: [],
    rows: [{ kind: 'search', label: 'Search the glossary', example: 'backpressure' }],
  };
  const { blocks, text } = renderCard(card, audience);
  return { text, blocks: blocks.map((block) => ({ ...block })) };
}
