import type { BlockAction } from '@slack/bolt';
import { z } from 'zod';
import { isPrivateRow } from './render-card.ts';
import { threadOf } from './thread-of.ts';

const Address = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('home') }),
  z.object({
    kind: z.literal('message'),
    channel: z.string(),
    responseUrl: z.string(),
    threadTs: z.string().optional(),
    /** One person sees the message, so that an answer may take its place. */
    isPrivate: z.boolean(),
    /** It stands in the person's conversation with the bot. */
    isAlone: z.boolean(),
  }),
]);

/** Where a press came from, as a modal carries it until it is sent off. */
export type PressAddress = z.infer<typeof Address>;

/** The address of a press on a message, or in the Home tab. */
export function pressAddressOf(body: BlockAction, blockId: string): PressAddress {
  const { container, message, channel, response_url: responseUrl, view } = body;
  if (view?.type === 'home') return { kind: 'home' };
  const threadTs = threadOf({
    ts: container.message_ts,
    thread_ts: message?.thread_ts ?? container.thread_ts,
  });
  const isEphemeral = container.is_ephemeral === true;
  // Only in a direct message with the bot does a private card stand as a message like any other.
  const isAlone = !isEphemeral && isPrivateRow(blockId);
  return {
    kind: 'message',
    channel: channel?.id ?? container.channel_id,
    responseUrl,
    ...(threadTs ? { threadTs } : {}),
    isPrivate: isAlone || isEphemeral,
    isAlone,
  };
}

/** The channel of the message; the Home tab is in none. */
export function channelOf(address: PressAddress): string | undefined {
  return address.kind === 'message' ? address.channel : undefined;
}

export function writeAddress(address: PressAddress): string {
  return JSON.stringify(address);
}

/** Reads what `writeAddress` wrote; of anything else it is undefined. */
export function readAddress(metadata: string): PressAddress | undefined {
  try {
    return Address.safeParse(JSON.parse(metadata)).data;
  } catch {
    return undefined;
  }
}
