import type { Button, Card, CardRow } from '../../core/card.ts';
import { cardToText } from '../../core/card-to-text.ts';
import { clip } from '../../core/clip.ts';
import { escapeText } from './escape-text.ts';
import { DISCORD_LIMITS, type RenderedCard, renderCard } from './render-card.ts';

/** Discord shows no more; what leads to all of the card is worth more than the last of them. */
const ROWS = 5;

/**
 * The same card without an embed, for channels where the bot may not embed links. What is too long for a message
 * ends at a word, and `whole` leads to the rest.
 */
export function renderPlain(card: Card, whole?: Button): RenderedCard {
  const text = cardToText(card);
  const content = shorten(text, DISCORD_LIMITS.content);
  const isWhole = content === escapeText(text);
  const rows = isWhole || !whole ? card.rows : [...card.rows.slice(0, ROWS - 1), rowOf(whole)];
  return { content, embeds: [], components: renderCard({ ...card, rows }).components };
}

function rowOf(button: Button): CardRow {
  return { kind: 'buttons', buttons: [button] };
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
