import type { DiscordMessage } from '../../../../src/playground/discord/message.ts';

/** The title of a card, or the words of a plain message. */
export function titleOf(message: DiscordMessage | undefined): unknown {
  return message?.embeds[0]?.title ?? message?.content;
}

/** All that a message says, as JSON. */
export function bodyOf(message: DiscordMessage | undefined): string {
  return JSON.stringify([message?.content, message?.embeds]);
}

/** The labels of a message's buttons. */
export function labelsOf(message: DiscordMessage | undefined): string[] {
  const controls = (message?.components ?? []).flatMap(
    ({ components }) => components as { label?: string }[],
  );
  return controls.flatMap(({ label }) => label ?? []);
}
