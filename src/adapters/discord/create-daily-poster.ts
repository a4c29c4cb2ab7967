import { randomUUID } from 'node:crypto';
import {
  type APIMessage,
  type Client,
  ComponentType,
  DiscordAPIError,
  RateLimitError,
  RESTJSONErrorCodes,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import type { DailyPoster, PostOutcome, SearchOutcome } from '../../daily/daily-poster.ts';
import { createPace } from './create-pace.ts';
import { createSender } from './create-sender.ts';
import { mayReadHistory } from './may-read-history.ts';
import { isTokenGone, outcomeOf } from './send-outcome.ts';

const TOKEN_GONE = 'Discord no longer accepts DISCORD_TOKEN';

/** Our clock and Discord's may differ by minutes. */
const CLOCK_SLACK_MS = 10 * 60_000;

const PAGE = 100;
/** A channel with more messages than this since the claim is too busy to be searched. */
const PAGES = 20;

/**
 * Discord takes 50 requests a second of a bot (docs.discord.com, "Rate Limits"): a few are left for the answers that people
 * wait for. Evenly, so that each second has room for them.
 */
const POSTS_A_SECOND = 47;

/** Posts the daily term, and finds it again by the date in its button: fetched messages carry no nonce. */
export function createDailyPoster(client: () => Client | undefined): DailyPoster {
  return {
    turn: createPace(POSTS_A_SECOND),

    async linkTo({ workspace, channel, messageId }) {
      const guild = workspace || guildOf(client(), channel) || '@me';
      return `https://discord.com/channels/${guild}/${channel}/${messageId}`;
    },

    async nameOf({ channel }) {
      const found = client()?.channels.cache.get(channel);
      return found && !found.isDMBased() ? `#${found.name}` : undefined;
    },

    async tell({ person, card }) {
      const connected = client();
      if (!connected) throw new Error('not connected to Discord');
      const { id: channelId } = await connected.users.createDM(person);
      await createSender(connected.rest).post({ channelId, card, occasion: `tell:${randomUUID()}` });
    },

    async post({ channel, card, deliveryKey }) {
      const connected = client();
      if (!connected) return { kind: 'not-sent', reason: 'not connected to Discord' };
      try {
        const sender = createSender(connected.rest);
        const messageId = await sender.post({ channelId: channel, card, occasion: deliveryKey });
        return { kind: 'posted', messageId };
      } catch (error) {
        return toPostOutcome(error);
      }
    },

    async findPosted({ channel, localDate, claimedAt }) {
      const connected = client();
      if (!connected?.isReady()) return { kind: 'look-later', reason: 'not connected to Discord' };
      try {
        const hidden = await whyHidden(connected, channel);
        if (hidden) return { kind: 'cannot-look', reason: hidden };
        return await search(connected, channel, `daily:${localDate}:`, claimedAt);
      } catch (error) {
        if (isTokenGone(error)) return { kind: 'look-later', reason: TOKEN_GONE };
        const reason = reasonOf(error);
        return outcomeOf(error) === 'refused'
          ? { kind: 'cannot-look', reason }
          : { kind: 'look-later', reason };
      }
    },
  };
}

function guildOf(client: Client | undefined, id: string): string | undefined {
  const channel = client?.channels.cache.get(id);
  return channel && 'guildId' in channel ? (channel.guildId ?? undefined) : undefined;
}

async function search(
  { rest, user }: Client<true>,
  channel: string,
  mark: string,
  claimedAt: Date,
): Promise<SearchOutcome> {
  const timestamp = claimedAt.getTime() - CLOCK_SLACK_MS;
  let after = String(SnowflakeUtil.generate({ timestamp, increment: 0n }));
  for (let page = 0; page < PAGES; page += 1) {
    const query = new URLSearchParams({ after, limit: String(PAGE) });
    const messages = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
    const ours = messages.find((message) => message.author.id === user.id && carries(message, mark));
    if (ours) return { kind: 'found', messageId: ours.id };
    // The newest comes first.
    const [newest] = messages;
    if (!newest || messages.length < PAGE) return { kind: 'absent' };
    after = newest.id;
  }
  return { kind: 'cannot-look', reason: `more than ${PAGE * PAGES} messages since` };
}

/** Discord tells the bot of its servers' channels, but not of its conversations with people. */
async function whyHidden(client: Client<true>, id: string): Promise<string | undefined> {
  const channel = await client.channels.fetch(id);
  if (!channel) return 'the bot can’t see the channel';
  return mayReadHistory(channel) ? undefined : 'the bot lacks Read Message History in the channel';
}

function carries({ components = [] }: APIMessage, mark: string): boolean {
  const controls = components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
  return controls.some((control) => 'custom_id' in control && control.custom_id.startsWith(mark));
}

function toPostOutcome(error: unknown): PostOutcome {
  const reason = reasonOf(error);
  switch (outcomeOf(error)) {
    case 'rate-limited':
      return {
        kind: 'rate-limited',
        retryAfterMs: error instanceof RateLimitError ? error.retryAfter : 1_000,
      };
    case 'refused':
      // A token that Discord no longer takes is mended by a person, within the hours of catching up.
      return isTokenGone(error) ? { kind: 'not-sent', reason: TOKEN_GONE } : { kind: 'refused', reason };
    case 'not-sent':
      return { kind: 'not-sent', reason };
    case 'unknown':
      return { kind: 'unknown', reason };
  }
}

const ADVICE = new Map<string | number, string>([
  [RESTJSONErrorCodes.UnknownChannel, 'there is no such channel any more'],
  [RESTJSONErrorCodes.MissingAccess, 'the bot can’t see the channel: add it to the channel'],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, 'the person takes no direct messages from the bot'],
  [RESTJSONErrorCodes.MissingPermissions, 'the bot may not write here: allow it Send Messages'],
]);

function reasonOf(error: unknown): string {
  if (error instanceof DiscordAPIError) {
    const advice = ADVICE.get(error.code);
    return advice ? `${error.message} (${advice})` : error.message;
  }
  return error instanceof Error ? error.message : String(error);
}
