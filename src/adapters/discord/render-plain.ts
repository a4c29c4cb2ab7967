import type { Card } from '../../core/card.ts';
import { cardToText } from '../../core/card-to-text.ts';
import { clip } from '../../core/clip.ts';
import { escapeText } from './escape-text.ts';
import { DISCORD_LIMITS, type RenderedCard, renderCard } from './render-card.ts';

/**
 * The same card without an embed, for channels where the bot may not embed links. What is too long for a message
 * ends at a word, and the buttons still lead to the whole.
 */
export function renderPlain(card: Card): RenderedCard {
  return {
    content: shorten(cardToText(card), DISCORD_LIMITS.content),
    embeds: [],
    components: renderCard(card).components,
  };
}

function shorten(text: string, limit: number): string {
  let room = limit;
  let escaped = escapeText(clip(text, room));
  while (escaped.length > limit) {
    room -= Math.ceil((escaped.length - limit) / 2);
    escaped = escapeText(clip(text, room));
  }
  return escaped;
}
