import { type Answer, type Body, fail } from './answer.ts';
import { toApiChannel, toApiMessage } from './to-api.ts';
import type { SlackChannel, SlackMessage, SlackWorkspace } from './workspace.ts';

type Method = (body: Body) => Answer;

const HISTORY_SCOPE = { public: 'channels:history', private: 'groups:history', im: 'im:history' } as const;

const INFO_SCOPE = { public: 'channels:read', private: 'groups:read', im: 'im:read' } as const;

/** Slack gives so many messages at once unless it is asked for fewer, and never more than so many. */
const DEFAULT_LIMIT = { history: 100, replies: 1000 } as const;
const MOST = 1000;

/** The `conversations.*` methods: what is there, and what was said. */
export function createConversationMethods(
  workspace: SlackWorkspace,
  scopes: ReadonlySet<string>,
): Readonly<Record<string, Method>> {
  return {
    'conversations.history': (body) =>
      inReadableChannel(body, (channel) => {
        const found = standingIn(channel).filter(({ threadTs }) => !threadTs);
        return page(body, found.reverse(), DEFAULT_LIMIT.history);
      }),
    /** The oldest first; the message that the thread is under begins it. The number of a reply finds that alone. */
    'conversations.replies': (body) =>
      inReadableChannel(body, (channel) => {
        const found = standingIn(channel).filter(
          ({ ts, threadTs }) => ts === body.ts || threadTs === body.ts,
        );
        return found.length > 0 ? page(body, found, DEFAULT_LIMIT.replies) : fail('thread_not_found');
      }),
    'conversations.info': (body) =>
      inVisibleChannel(body, (channel) => ({ ok: true, channel: toApiChannel(workspace, channel) })),
    'conversations.list': () => ({
      ok: true,
      channels: [...workspace.channels.values()].map((channel) => toApiChannel(workspace, channel)),
      response_metadata: { next_cursor: '' },
    }),
    'conversations.open': (body) => {
      const user = String(body.users ?? '');
      const found = workspace.users.get(user);
      if (!found) return fail('user_not_found');
      if (found.isBot) return fail('cannot_dm_bot');
      return { ok: true, channel: { id: workspace.openDirect(user).id } };
    },
  };

  function standingIn({ id }: SlackChannel): SlackMessage[] {
    return workspace.messages.filter(
      ({ channel, deleted, ephemeralFor }) => channel === id && !deleted && !ephemeralFor,
    );
  }

  function page(body: Body, all: readonly SlackMessage[], defaultLimit: number): Answer {
    const oldest = Number(body.oldest ?? 0);
    const latest = Number(body.latest ?? Number.POSITIVE_INFINITY);
    const found = all.filter(({ ts }) => Number(ts) >= oldest && Number(ts) <= latest);
    const limit = Number(body.limit ?? defaultLimit);
    if (!(limit >= 1 && limit <= MOST)) return fail('invalid_limit');
    const start = body.cursor ? readCursor(String(body.cursor)) : 0;
    if (start === undefined) return fail('invalid_cursor');
    const end = start + limit;
    const hasMore = found.length > end;
    const wantsMetadata = String(body.include_all_metadata) === 'true';
    return {
      ok: true,
      messages: found.slice(start, end).map((message) => {
        const { metadata, ...shown } = toApiMessage(workspace, message);
        return wantsMetadata && metadata ? { ...shown, metadata } : shown;
      }),
      has_more: hasMore,
      response_metadata: { next_cursor: hasMore ? writeCursor(end) : '' },
    };
  }

  /** Of what is not public only its members know. */
  function inVisibleChannel(body: Body, answer: (channel: SlackChannel) => Answer): Answer {
    return inChannel(body, (channel) => {
      const scope = INFO_SCOPE[channel.kind];
      if (!scopes.has(scope)) return lacking(scope);
      const isSeen = channel.kind === 'public' || channel.members.has(workspace.botUserId);
      return isSeen ? answer(channel) : fail('channel_not_found');
    });
  }

  function lacking(scope: string): Answer {
    return { ...fail('missing_scope'), needed: scope, provided: [...scopes].join(',') };
  }

  function inReadableChannel(body: Body, answer: (channel: SlackChannel) => Answer): Answer {
    return inChannel(body, (channel) => {
      const scope = HISTORY_SCOPE[channel.kind];
      if (!scopes.has(scope)) return lacking(scope);
      if (channel.members.has(workspace.botUserId)) return answer(channel);
      // A private channel doesn't exist for those who are not in it.
      return fail(channel.kind === 'public' ? 'not_in_channel' : 'channel_not_found');
    });
  }

  function inChannel(body: Body, answer: (channel: SlackChannel) => Answer): Answer {
    const channel = workspace.channels.get(String(body.channel ?? ''));
    return channel ? answer(channel) : fail('channel_not_found');
  }
}

/** Where the next page begins, as nobody but the server reads it. */
function writeCursor(start: number): string {
  return Buffer.from(`next:${start}`).toString('base64');
}

function readCursor(cursor: string): number | undefined {
  const [, start] = /^next:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString('utf8')) ?? [];
  return start === undefined ? undefined : Number(start);
}
