import type { Body } from './answer.ts';
import type { SlackChannel, SlackMessage, SlackUser, SlackView, SlackWorkspace } from './workspace.ts';

/** A message as the API and interaction payloads show it. */
export function toApiMessage(workspace: SlackWorkspace, message: SlackMessage): Body {
  const { ts, text, blocks, threadTs, user, bot, metadata } = message;
  return {
    type: 'message',
    user,
    ts,
    text,
    team: workspace.teamId,
    ...(bot || workspace.users.get(user)?.isBot ? botOf(workspace, user) : {}),
    ...(blocks.length > 0 ? { blocks } : {}),
    ...(threadTs ? { thread_ts: threadTs } : {}),
    ...(metadata ? { metadata } : {}),
  };
}

/** A bot has a second id, and belongs to an app. */
function botOf({ botUserId, botId, appId }: SlackWorkspace, user: string): Body {
  return user === botUserId ? { bot_id: botId, app_id: appId } : { bot_id: `B${user.slice(1)}` };
}

/** A view as the API and interaction payloads show it. */
export function toApiView(workspace: SlackWorkspace, { id, view, hash, blocks }: SlackView): Body {
  return {
    id,
    team_id: workspace.teamId,
    app_id: workspace.appId,
    app_installed_team_id: workspace.teamId,
    bot_id: workspace.botId,
    callback_id: '',
    private_metadata: '',
    external_id: '',
    // Slack names a Home tab so, although it shows no name.
    title: { type: 'plain_text', text: 'View Title', emoji: true },
    close: null,
    submit: null,
    ...view,
    blocks,
    hash,
    state: { values: {} },
    root_view_id: id,
    previous_view_id: null,
    clear_on_close: false,
    notify_on_close: false,
  };
}

/** A channel as the bot sees it: without what a direct conversation has not. */
export function toApiChannel(
  { botUserId }: Pick<SlackWorkspace, 'botUserId'>,
  { id, name, kind, archived, members, creator }: SlackChannel,
): Body {
  return {
    id,
    name,
    is_channel: kind === 'public',
    is_private: kind === 'private',
    is_im: kind === 'im',
    is_archived: archived,
    ...(kind === 'im' ? {} : { is_member: members.has(botUserId), creator }),
    num_members: members.size,
  };
}

export function toApiUser({ id, name, isBot, isAdmin, timeZone: tz }: SlackUser): Body {
  const isOwner = { is_owner: false, is_primary_owner: false };
  return { id, name, real_name: name, tz, is_bot: isBot, is_admin: isAdmin, ...isOwner };
}
