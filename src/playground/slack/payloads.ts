import { toApiMessage, toApiView } from './to-api.ts';
import type { SlackChannel, SlackMessage, SlackUser, SlackView, SlackWorkspace } from './workspace.ts';

type Payload = Record<string, unknown>;

/** What every interaction carries. */
function base(workspace: SlackWorkspace, user: SlackUser): Payload {
  return {
    team: { id: workspace.teamId, domain: 'local' },
    user: { id: user.id, username: user.name, name: user.name, team_id: workspace.teamId },
    api_app_id: workspace.appId,
    token: 'verification-token',
    trigger_id: workspace.nextTrigger(user.id),
    is_enterprise_install: false,
  };
}

export function commandPayload(
  workspace: SlackWorkspace,
  user: SlackUser,
  channel: SlackChannel,
  { command, text, responseUrl }: { command: string; text: string; responseUrl: string },
): Payload {
  return {
    token: 'verification-token',
    team_id: workspace.teamId,
    team_domain: 'local',
    channel_id: channel.id,
    channel_name: channel.name,
    user_id: user.id,
    user_name: user.name,
    command,
    text,
    api_app_id: workspace.appId,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: workspace.nextTrigger(user.id),
  };
}

export function eventPayload(
  workspace: SlackWorkspace,
  event: Payload,
  eventId = workspace.nextId('Ev'),
): Payload {
  return {
    token: 'verification-token',
    team_id: workspace.teamId,
    api_app_id: workspace.appId,
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(Number(event.event_ts ?? 0)),
    is_ext_shared_channel: false,
    event_context: `4-${eventId}`,
    authorizations: [
      {
        enterprise_id: null,
        team_id: workspace.teamId,
        user_id: workspace.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
  };
}

/** The event of a message that a person wrote: `app_mention` in channels, `message` in direct messages. */
export function messageEvent(
  workspace: SlackWorkspace,
  message: SlackMessage,
  type: 'app_mention' | 'message',
): Payload {
  const channel = workspace.channels.get(message.channel);
  return {
    type,
    user: message.user,
    text: message.text,
    ts: message.ts,
    ...(message.threadTs ? { thread_ts: message.threadTs, parent_user_id: 'U0ADA' } : {}),
    channel: message.channel,
    ...(type === 'message' ? { channel_type: channel?.kind === 'im' ? 'im' : 'channel' } : {}),
    team: workspace.teamId,
    blocks: [
      {
        type: 'rich_text',
        block_id: `b${message.ts}`,
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: message.text }] }],
      },
    ],
    client_msg_id: `client-${message.ts}`,
    event_ts: message.ts,
  };
}

export function pressPayload(
  workspace: SlackWorkspace,
  user: SlackUser,
  channel: SlackChannel,
  message: SlackMessage,
  { action, responseUrl }: { action: Payload; responseUrl: string },
): Payload {
  const isEphemeral = message.ephemeralFor !== undefined;
  return {
    type: 'block_actions',
    ...base(workspace, user),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: isEphemeral,
      ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    },
    channel: { id: channel.id, name: channel.name },
    // Slack sends the message along, but for ephemeral ones, which it does not keep.
    ...(isEphemeral ? {} : { message: toApiMessage(workspace, message) }),
    state: stateAfter(action),
    response_url: responseUrl,
    actions: [{ ...action, action_ts: message.ts }],
  };
}

/** A press in a view has no channel, no message, and no address to answer by. */
export function viewPressPayload(
  workspace: SlackWorkspace,
  user: SlackUser,
  view: SlackView,
  action: Payload,
): Payload {
  return {
    type: 'block_actions',
    ...base(workspace, user),
    container: { type: 'view', view_id: view.id },
    view: { ...toApiView(workspace, view), state: stateAfter(action) },
    actions: [{ ...action, action_ts: workspace.nextTs() }],
  };
}

/** A modal that was sent off, with what stands in its fields. */
export function submissionPayload(
  workspace: SlackWorkspace,
  user: SlackUser,
  view: SlackView,
  state: Payload,
): Payload {
  return {
    type: 'view_submission',
    ...base(workspace, user),
    view: { ...toApiView(workspace, view), state },
    response_urls: [],
  };
}

/** What stands in the fields, as Slack sends it along. */
function stateAfter({ type, block_id: block, action_id: id, value }: Payload) {
  if (type !== 'plain_text_input') return { values: {} };
  return { values: { [String(block)]: { [String(id)]: { type, value } } } };
}

/** The event of a person who opens one of the app's tabs. */
export function homeOpenedEvent(
  workspace: SlackWorkspace,
  user: SlackUser,
  tab: 'home' | 'messages',
): Payload {
  const shown = tab === 'home' ? workspace.homes.get(user.id) : undefined;
  return {
    type: 'app_home_opened',
    user: user.id,
    channel: workspace.openDirect(user.id).id,
    tab,
    ...(shown ? { view: toApiView(workspace, shown) } : {}),
    event_ts: workspace.nextTs(),
  };
}

export function messageShortcutPayload(
  workspace: SlackWorkspace,
  user: SlackUser,
  channel: SlackChannel,
  message: SlackMessage,
  { callbackId, responseUrl }: { callbackId: string; responseUrl: string },
): Payload {
  return {
    type: 'message_action',
    ...base(workspace, user),
    callback_id: callbackId,
    action_ts: message.ts,
    message_ts: message.ts,
    channel: { id: channel.id, name: channel.name },
    message: toApiMessage(workspace, message),
    response_url: responseUrl,
  };
}
