import type { WebClient } from '@slack/web-api';
import { WebAPIPlatformError } from '@slack/web-api';
import type { DailyPoster, PostOutcome, SearchOutcome } from '../../daily/daily-poster.ts';
import { outcomeOf } from './send-outcome.ts';
import type { Sender } from './sender.ts';

/** Our clock and Slack's may differ by minutes. */
const CLOCK_SLACK_MS = 10 * 60_000;

/** By this kind of metadata a daily post is known again; people don't see it. */
const EVENT_TYPE = 'lemma_daily';

const PAGE = 200;
/** A channel with more messages than this since the claim is too busy to be searched. */
const PAGES = 10;

/** Posts the daily term with its delivery's key in the metadata, and finds it again by that. */
export function createDailyPoster(client: WebClient, sender: Sender): DailyPoster {
  return {
    // Each channel has a limit of its own, and gets one post.
    turn: async () => {},

    async post({ channel, card, deliveryKey }) {
      const metadata = { event_type: EVENT_TYPE, event_payload: { key: deliveryKey } };
      try {
        return { kind: 'posted', messageId: await sender.announce(channel, card, metadata) };
      } catch (error) {
        return toPostOutcome(error);
      }
    },

    async findPosted({ channel, deliveryKey, claimedAt }) {
      try {
        return await search(client, channel, deliveryKey, claimedAt);
      } catch (error) {
        if (isTokenGone(error)) return { kind: 'look-later', reason: tokenGone(error) };
        const reason = reasonOf(error);
        return outcomeOf(error).kind === 'refused'
          ? { kind: 'cannot-look', reason }
          : { kind: 'look-later', reason };
      }
    },

    async linkTo({ channel, messageId }) {
      const asked = client.chat.getPermalink({ channel, message_ts: messageId });
      return (await asked.catch(() => undefined))?.permalink;
    },

    async nameOf({ channel }) {
      const asked = client.conversations.info({ channel });
      const name = (await asked.catch(() => undefined))?.channel?.name;
      return name && `#${name}`;
    },

    // A person's id stands for the direct conversation with that person.
    tell: ({ person, card }) => sender.post({ channel: person }, card, 'asker'),
  };
}

async function search(
  client: WebClient,
  channel: string,
  deliveryKey: string,
  claimedAt: Date,
): Promise<SearchOutcome> {
  const oldest = String((claimedAt.getTime() - CLOCK_SLACK_MS) / 1_000);
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const { messages = [], response_metadata: next } = await client.conversations.history({
      channel,
      oldest,
      inclusive: true,
      include_all_metadata: true,
      limit: PAGE,
      ...(cursor ? { cursor } : {}),
    });
    const ours = messages.find(
      ({ metadata }) => metadata?.event_type === EVENT_TYPE && keyOf(metadata.event_payload) === deliveryKey,
    );
    if (ours?.ts) return { kind: 'found', messageId: ours.ts };
    cursor = next?.next_cursor;
    if (!cursor) return { kind: 'absent' };
  }
  return { kind: 'cannot-look', reason: `more than ${PAGE * PAGES} messages since` };
}

function keyOf(payload: unknown): unknown {
  return typeof payload === 'object' && payload !== null && 'key' in payload ? payload.key : undefined;
}

/** Refusals that a person mends within the hours of catching up, by a new token. */
const MENDABLE = new Set([
  'invalid_auth',
  'not_authed',
  'token_revoked',
  'token_expired',
  'account_inactive',
]);

function isTokenGone(error: unknown): error is WebAPIPlatformError {
  return error instanceof WebAPIPlatformError && MENDABLE.has(error.data.error);
}

function tokenGone({ data }: WebAPIPlatformError): string {
  return `Slack no longer accepts SLACK_BOT_TOKEN (${data.error})`;
}

function toPostOutcome(error: unknown): PostOutcome {
  const outcome = outcomeOf(error);
  const reason = reasonOf(error);
  switch (outcome.kind) {
    case 'later':
      return outcome.retryAfterMs === undefined
        ? { kind: 'not-sent', reason }
        : { kind: 'rate-limited', retryAfterMs: outcome.retryAfterMs };
    case 'refused':
      return isTokenGone(error)
        ? { kind: 'not-sent', reason: tokenGone(error) }
        : { kind: 'refused', reason };
    case 'unknown':
      return { kind: 'unknown', reason };
    case 'ours':
      throw error;
  }
}

const ADVICE: Readonly<Record<string, string>> = {
  not_in_channel: 'the bot is not in the channel: write /invite @lemma there',
  channel_not_found:
    'there is no such channel any more, or it is private and the bot is not in it: invite the bot',
  is_archived: 'the channel is archived',
  user_not_found: 'the person is no longer in the workspace',
  missing_scope: 'install the app again with the scopes of manifest.json',
  restricted_action: 'an administrator has closed this channel to the bot',
};

function reasonOf(error: unknown): string {
  if (error instanceof WebAPIPlatformError) {
    const code = error.data.error;
    const advice = ADVICE[code];
    return advice ? `${code} (${advice})` : code;
  }
  return error instanceof Error ? error.message : String(error);
}
