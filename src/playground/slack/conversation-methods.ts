import { type Answer, type Body, fail } from './answer.ts';
import { toApiChannel, toApiMessage } from './to-api.ts';
import type { SlackChannel, SlackMessage, SlackWorkspace } from './workspace.ts';

type Method = (body: Body) => Answer;

const HISTORY_SCOPE = { public: 'channels:history', private: 'groups:history', im: 'im:history' } as const;

/** The `conversations.*` methods: what is there, and what was said. */
export function createConversationMethods(
  workspace: SlackWorkspace,
  scopes: ReadonlySet<string>,
): Readonly<Record<string, Method>> {
  return {
    'conversations.history': (body) =>
      history(
        body,
        (message) => !message.threadTs,
        (found) => found.reverse(),
      ),
    'conversations.replies': (body) =>
      history(
        body,
        ({ ts, threadTs }) => ts === body.ts || threadTs === body.ts,
        (found) => found,
      ),
    'conversations.info': (body) =>
      inChannel(body, (channel) => ({ ok: true, channel: toApiChannel(channel) })),
    'conversations.list': () => ({
      ok: true,
      channels: [...workspace.channels.values()].map(toApiChannel),
      response_metadata: { next_cursor: '' },
    }),
    'conversations.open': (body) => {
      const user = String(body.users ?? '');
      if (!workspace.users.has(user)) return fail('user_not_found');
      return { ok: true, channel: { id: workspace.openDirect(user).id } };
    },
  };

  function history(
    body: Body,
    belongs: (message: SlackMessage) => boolean,
    order: (found: SlackMessage[]) => SlackMessage[],
  ): Answer {
    return inChannel(body, (channel) => {
      const scope = HISTORY_SCOPE[channel.kind];
      if (!scopes.has(scope))
        return { ...fail('missing_scope'), needed: scope, provided: [...scopes].join(',') };
      if (!channel.members.has(workspace.botUserId)) return fail('not_in_channel');
      const oldest = Number(body.oldest ?? 0);
      const latest = Number(body.latest ?? Number.POSITIVE_INFINITY);
      const found = workspace.messages
        .filter((message) => message.channel === channel.id && !message.deleted && !message.ephemeralFor)
        .filter((message) => belongs(message))
        .filter(({ ts }) => Number(ts) >= oldest && Number(ts) <= latest);
      const limit = Number(body.limit ?? 100);
      const wantsMetadata = String(body.include_all_metadata) === 'true';
      return {
        ok: true,
        messages: order(found)
          .slice(0, limit)
          .map((message) => {
            const { metadata, ...shown } = toApiMessage(workspace, message);
            return wantsMetadata && metadata ? { ...shown, metadata } : shown;
          }),
        has_more: found.length > limit,
        response_metadata: { next_cursor: '' },
      };
    });
  }

  function inChannel(body: Body, answer: (channel: SlackChannel) => Answer): Answer {
    const channel = workspace.channels.get(String(body.channel ?? ''));
    return channel ? answer(channel) : fail('channel_not_found');
  }
}
