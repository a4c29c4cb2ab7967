import { type Limit, TokenBuckets } from '../local-server/token-buckets.ts';
import { type Body, fail } from './answer.ts';
import type { Outcome } from './outcome.ts';

const MINUTE_MS = 60_000;

/** How many calls of a method a workspace takes in a minute, as Slack's tiers say; other methods are not counted. */
const TIERS: Readonly<Record<string, number>> = {
  'apps.connections.open': 1,
  'conversations.list': 20,
  'chat.update': 50,
  'chat.delete': 50,
  'conversations.history': 50,
  'conversations.replies': 50,
  'conversations.info': 50,
  'conversations.open': 50,
  'bots.info': 50,
  'team.info': 50,
  'chat.postEphemeral': 100,
  'users.info': 100,
  'views.open': 100,
  'views.publish': 100,
};

/** “One message per second per channel”, with “short bursts”: so many at once, after a time of silence. */
const POSTS_AT_ONCE = 4;
/** “A workspace-wide limit” has no figure in the documentation; people meet it at some hundreds a minute. */
const POSTS_A_MINUTE = 300;

/**
 * Slack's limits on calls for one app in one workspace: https://docs.slack.dev/apis/web-api/rate-limits
 * The returned function counts a call, and gives the refusal of one that comes too soon.
 */
export function createRateLimits(
  elapsedMs: () => number,
): (method: string, body: Body) => Outcome | undefined {
  const buckets = new TokenBuckets(elapsedMs);
  return (method, body) => {
    const waitMs = buckets.take(...limitsOf(method, body));
    if (waitMs === 0) return undefined;
    return { status: 429, answer: fail('ratelimited'), retryAfterSeconds: Math.ceil(waitMs / 1_000) };
  };
}

function limitsOf(method: string, { channel }: Body): Limit[] {
  if (method === 'chat.postMessage') {
    return [
      { key: `channel ${String(channel)}`, most: POSTS_AT_ONCE, everyMs: POSTS_AT_ONCE * 1_000 },
      { key: 'workspace', most: POSTS_A_MINUTE, everyMs: MINUTE_MS },
    ];
  }
  const most = TIERS[method];
  return most === undefined ? [] : [{ key: method, most, everyMs: MINUTE_MS }];
}
