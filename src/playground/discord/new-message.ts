import { findPings } from './find-pings.ts';
import type { Json } from './json.ts';
import type { DiscordMessage, Draft } from './message.ts';
import { EPHEMERAL } from './message-flags.ts';

type Placed = Draft & {
  readonly id: string;
  readonly sentAt: Date;
  /** What it replies to, where that still stands. */
  readonly target: DiscordMessage | undefined;
};

/** A message as the local Discord keeps it, from the body that it was sent with. */
export function newMessage({ body, receipt, target, ...placed }: Placed): DiscordMessage {
  const { id, channel, author, ephemeralFor, invokedBy, sentAt, loading = false } = placed;
  const reference = body.message_reference as { message_id?: string } | undefined;
  return {
    id,
    channel,
    author,
    ...(ephemeralFor ? { ephemeralFor } : {}),
    ...(invokedBy ? { invokedBy } : {}),
    ...(reference?.message_id ? { replyTo: reference.message_id } : {}),
    ...(receipt ? { receipt } : {}),
    ...(body.nonce === undefined ? {} : { nonce: String(body.nonce) }),
    sentAt,
    content: textOf(body.content),
    embeds: listOf(body.embeds),
    components: listOf(body.components),
    flags: (Number(body.flags ?? 0) & ~EPHEMERAL) | (ephemeralFor ? EPHEMERAL : 0),
    edited: false,
    deleted: false,
    loading,
    pings: findPings(body, invokedBy !== undefined, target),
  };
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
