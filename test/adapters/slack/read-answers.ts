import { expect } from 'vitest';
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
