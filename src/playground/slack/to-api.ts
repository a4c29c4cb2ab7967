import type { Body } from './answer.ts';
import type { SlackChannel, SlackMessage, SlackUser, SlackWorkspace } from './workspace.ts';

/** A message as the API and interaction payloads show it. */
export function toApiMessage(workspace: SlackWorkspace, message: SlackMessage): Body {
  const { ts, text, blocks, threadTs, user, bot, metadata } = message;
  return {
    type: 'message',
    user,
    ts,
    text,
    team: workspace.teamId,
    ...(bot ? { bot_id: workspace.botId, app_id: workspace.appId } : {}),
    ...(blocks.length > 0 ? { blocks } : {}),
    ...(threadTs ? { thread_ts: threadTs } : {}),
    ...(metadata ? { metadata } : {}),
  };
}

export function toApiChannel({ id, name, kind, archived, members }: SlackChannel): Body {
  return {
    id,
    name,
    is_channel: kind === 'public',
    is_private: kind === 'private',
    is_im: kind === 'im',
    is_archived: archived,
    num_members: members.size,
  };
}

export function toApiUser({ id, name, isBot }: SlackUser): Body {
  return { id, name, real_name: name, tz: 'Europe/Berlin', is_bot: isBot };
}
