import type { Receipt } from '../local-server/receipt.ts';
import { type Answer, type Body, fail } from './answer.ts';
import { INVALID, readContent, readMetadata } from './checks/read-content.ts';
import { toApiMessage } from './to-api.ts';
import type { SlackChannel, SlackWorkspace } from './workspace.ts';

type Method = (body: Body) => Answer;

/** The `chat.*` methods: messages for everyone, for one person, changed and taken away. */
export function createChatMethods(workspace: SlackWorkspace): Readonly<Record<string, Method>> {
  return {
    'chat.postMessage': (body) =>
      inWritableChannel(body, (channel) => {
        const content = readContent(body);
        if ('error' in content) return content;
        const metadata = readMetadata(body.metadata);
        if (metadata === INVALID) return fail('invalid_metadata_format');
        const message = workspace.post({
          ...placeOf(channel, body),
          ...content,
          ...(metadata ? { metadata } : {}),
          receipt: receiptOf('chat.postMessage', body, [body.thread_ts, channel.id]),
        });
        return { ok: true, channel: channel.id, ts: message.ts, message: toApiMessage(workspace, message) };
      }),

    'chat.postEphemeral': (body) =>
      inWritableChannel(body, (channel) => {
        const user = String(body.user ?? '');
        if (!channel.members.has(user)) return fail('user_not_in_channel');
        const content = readContent(body);
        if ('error' in content) return content;
        const receipt = receiptOf('chat.postEphemeral', body, [`${channel.id} ${user}`]);
        const message = workspace.post({
          ...placeOf(channel, body),
          ...content,
          ephemeralFor: user,
          receipt,
        });
        return { ok: true, message_ts: message.ts };
      }),

    'chat.getPermalink': (body) => {
      const { channel: id, message_ts: ts } = body;
      const channel = workspace.channels.get(String(id ?? ''));
      if (!channel || (channel.kind !== 'public' && !channel.members.has(workspace.botUserId)))
        return fail('channel_not_found');
      if (!workspace.find(channel.id, String(ts ?? ''))) return fail('message_not_found');
      return { ok: true, channel: channel.id, permalink: permalinkOf(channel.id, String(ts)) };
    },

    'chat.update': (body) => {
      const message = standing(body);
      if (!message) return fail('message_not_found');
      if (message.user !== workspace.botUserId) return fail('cant_update_message');
      const content = readContent(body);
      if ('error' in content) return content;
      workspace.update(message, content.text, content.blocks, receiptOf('chat.update', body));
      return { ok: true, channel: message.channel, ts: message.ts, text: content.text };
    },

    'chat.delete': (body) => {
      const message = standing(body);
      if (!message) return fail('message_not_found');
      if (message.user !== workspace.botUserId) return fail('cant_delete_message');
      workspace.remove(message);
      return { ok: true, channel: message.channel, ts: message.ts };
    },
  };

  function inWritableChannel(body: Body, answer: (channel: SlackChannel) => Answer): Answer {
    const id = String(body.channel ?? '');
    // A person's id stands for the direct conversation with that person.
    const channel =
      workspace.users.get(id)?.isBot === false ? workspace.openDirect(id) : workspace.channels.get(id);
    const isMember = channel?.members.has(workspace.botUserId) ?? false;
    // A private channel doesn't exist for those who are not in it.
    if (!channel || (channel.kind !== 'public' && !isMember)) return fail('channel_not_found');
    if (channel.archived) return fail('is_archived');
    return isMember ? answer(channel) : fail('not_in_channel');
  }

  function placeOf({ id: channel }: SlackChannel, { thread_ts: threadTs }: Body) {
    const thread = typeof threadTs === 'string' ? { threadTs } : {};
    return { channel, user: workspace.botUserId, bot: true, ...thread };
  }

  /** With the time since the question that has one of these marks. */
  function receiptOf(call: string, { token: _, ...body }: Body, marks: readonly unknown[] = []): Receipt {
    const answeredAfterMs = workspace.questions.stop(...marks);
    return { call, body, ...(answeredAfterMs === undefined ? {} : { answeredAfterMs }) };
  }

  /** An ephemeral message has no history, so it can be neither changed nor found by its number. */
  function standing(body: Body) {
    const message = workspace.find(String(body.channel ?? ''), String(body.ts ?? ''));
    return message?.ephemeralFor ? undefined : message;
  }
}

/** Where a browser shows the message. */
function permalinkOf(channel: string, ts: string): string {
  return `https://local.slack.test/archives/${channel}/p${ts.replace('.', '')}`;
}
