import type { IncomingHttpHeaders } from 'node:http';
import type { CallFault, FaultPlan } from '../local-server/fault-plan.ts';
import { checkBlocks, readBlocks } from './check-blocks.ts';
import type { SlackBlock, SlackChannel, SlackMessage, SlackWorkspace } from './workspace.ts';

export type Body = Readonly<Record<string, unknown>>;
export type Answer = { readonly ok: boolean; readonly error?: string; readonly [key: string]: unknown };

export type ApiOptions = {
  readonly workspace: SlackWorkspace;
  readonly botToken: string;
  readonly appToken: string;
  readonly scopes: ReadonlySet<string>;
  readonly faults: FaultPlan;
  /** A further judge of bodies; what it returns is refused as `invalid_arguments`. */
  readonly checkRequest: (method: string, body: Body) => readonly string[];
  /** The address of a new Socket Mode connection. */
  readonly openConnection: () => string;
};

/** The scopes of which one is needed for a method; methods that are not here need none. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'conversations.open': ['im:write'],
  'conversations.info': ['channels:read', 'groups:read', 'im:read'],
  'conversations.list': ['channels:read', 'groups:read', 'im:read'],
  'conversations.members': ['channels:read', 'groups:read'],
  'conversations.join': ['channels:join'],
  'users.info': ['users:read'],
};

/** Slack cuts longer texts with an error. */
const TEXT = 40_000;

/** The Web API of the local Slack: checks the caller, meets the planned faults, and answers as Slack does. */
export function createWebApi(options: ApiOptions) {
  const { workspace, faults } = options;
  let revoked = false;

  return {
    revokeToken(): void {
      revoked = true;
    },

    /** Resolves with what to answer, or with `drop` when the connection is to be broken. */
    async call(method: string, body: Body, headers: IncomingHttpHeaders): Promise<ApiOutcome> {
      const fault = faults.next(method);
      const early = fault && beforeEffect(fault);
      if (early) return record(method, body, early);
      const answer = refuse(method, body, headers) ?? dispatch(method, body);
      if (fault?.kind === 'hold') await fault.until;
      if (fault?.kind === 'lose-reply') return { ...record(method, body, { status: 0, answer }), drop: true };
      return record(method, body, { status: 200, answer });
    },
  };

  function record(method: string, body: Body, outcome: ApiOutcome): ApiOutcome {
    const { token: _, ...rest } = body;
    workspace.record({ method, body: rest, status: outcome.status, answer: outcome.answer });
    return outcome;
  }

  function refuse(method: string, body: Body, headers: IncomingHttpHeaders): Answer | undefined {
    const token = headers.authorization?.replace(/^Bearer /, '') ?? body.token;
    const isApp = method === 'apps.connections.open';
    if (!token) return fail('not_authed');
    if (token !== (isApp ? options.appToken : options.botToken)) {
      return fail(
        token === options.botToken || token === options.appToken ? 'not_allowed_token_type' : 'invalid_auth',
      );
    }
    if (revoked && !isApp) return fail('token_revoked');
    const needed = SCOPES[method];
    if (needed && !needed.some((scope) => options.scopes.has(scope))) {
      return { ...fail('missing_scope'), needed: needed[0], provided: [...options.scopes].join(',') };
    }
    const problems = options.checkRequest(method, body);
    return problems.length > 0 ? invalid('invalid_arguments', problems) : undefined;
  }

  function dispatch(method: string, body: Body): Answer {
    switch (method) {
      case 'api.test':
        return { ok: true };
      case 'auth.test': {
        const { teamId, botUserId, botId } = workspace;
        return {
          ok: true,
          url: 'https://local.slack.test/',
          team: 'Local',
          team_id: teamId,
          user: 'lemma',
          user_id: botUserId,
          bot_id: botId,
          is_enterprise_install: false,
        };
      }
      case 'apps.connections.open':
        return { ok: true, url: options.openConnection() };
      case 'chat.postMessage':
        return post(body);
      case 'chat.postEphemeral':
        return postEphemeral(body);
      case 'chat.update':
      case 'chat.delete':
        return change(method, body);
      case 'conversations.history':
      case 'conversations.replies':
        return history(method, body);
      case 'conversations.open':
        return openDirect(body);
      case 'conversations.info':
        return withChannel(body, (channel) => ({ ok: true, channel: describe(channel) }));
      case 'conversations.list':
        return {
          ok: true,
          channels: [...workspace.channels.values()].map(describe),
          response_metadata: { next_cursor: '' },
        };
      case 'users.info': {
        const user = workspace.users.get(String(body.user));
        return user
          ? {
              ok: true,
              user: {
                id: user.id,
                name: user.name,
                real_name: user.name,
                tz: 'Europe/Berlin',
                is_bot: user.isBot,
              },
            }
          : fail('user_not_found');
      }
      case 'bots.info':
        return {
          ok: true,
          bot: { id: workspace.botId, name: 'lemma', app_id: workspace.appId, user_id: workspace.botUserId },
        };
      case 'team.info':
        return { ok: true, team: { id: workspace.teamId, name: 'Local' } };
      case 'views.publish':
      case 'views.open':
        return showView(method, body);
      default:
        return { ...fail('unknown_method'), req_method: method };
    }
  }

  function post(body: Body): Answer {
    return withWritableChannel(body, (channel) => {
      const content = readContent(body);
      if ('error' in content) return content;
      const metadata = readMetadata(body.metadata);
      if (metadata === INVALID) return fail('invalid_metadata_format');
      const threadTs = typeof body.thread_ts === 'string' ? body.thread_ts : undefined;
      const message = workspace.post({
        channel: channel.id,
        user: workspace.botUserId,
        bot: true,
        ...content,
        ...(threadTs ? { threadTs } : {}),
        ...(metadata ? { metadata } : {}),
      });
      return { ok: true, channel: channel.id, ts: message.ts, message: toApiMessage(workspace, message) };
    });
  }

  function postEphemeral(body: Body): Answer {
    return withWritableChannel(body, (channel) => {
      const user = String(body.user ?? '');
      if (!channel.members.has(user)) return fail('user_not_in_channel');
      const content = readContent(body);
      if ('error' in content) return content;
      const threadTs = typeof body.thread_ts === 'string' ? body.thread_ts : undefined;
      const message = workspace.post({
        channel: channel.id,
        user: workspace.botUserId,
        bot: true,
        ephemeralFor: user,
        ...content,
        ...(threadTs ? { threadTs } : {}),
      });
      return { ok: true, message_ts: message.ts };
    });
  }

  function change(method: string, body: Body): Answer {
    return withChannel(body, (channel) => {
      const message = workspace.find(channel.id, String(body.ts ?? ''));
      if (!message || message.ephemeralFor) return fail('message_not_found');
      if (message.user !== workspace.botUserId)
        return fail(method === 'chat.update' ? 'cant_update_message' : 'cant_delete_message');
      if (method === 'chat.delete') {
        workspace.remove(message);
        return { ok: true, channel: channel.id, ts: message.ts };
      }
      const content = readContent(body);
      if ('error' in content) return content;
      workspace.update(message, content.text, content.blocks);
      return { ok: true, channel: channel.id, ts: message.ts, text: content.text };
    });
  }

  function history(method: string, body: Body): Answer {
    return withChannel(body, (channel) => {
      const scope = { public: 'channels:history', private: 'groups:history', im: 'im:history' }[channel.kind];
      if (!options.scopes.has(scope))
        return { ...fail('missing_scope'), needed: scope, provided: [...options.scopes].join(',') };
      if (!channel.members.has(workspace.botUserId)) return fail('not_in_channel');
      const inThread = ({ ts, threadTs }: SlackMessage) => ts === body.ts || threadTs === body.ts;
      const oldest = Number(body.oldest ?? 0);
      const latest = Number(body.latest ?? Number.POSITIVE_INFINITY);
      const found = workspace.messages
        .filter((message) => message.channel === channel.id && !message.deleted && !message.ephemeralFor)
        .filter((message) => (method === 'conversations.replies' ? inThread(message) : !message.threadTs))
        .filter(({ ts }) => Number(ts) >= oldest && Number(ts) <= latest);
      const limit = Number(body.limit ?? 100);
      const wantsMetadata = String(body.include_all_metadata) === 'true';
      const newestFirst = method === 'conversations.history' ? found.reverse() : found;
      return {
        ok: true,
        messages: newestFirst.slice(0, limit).map((message) => {
          const { metadata, ...shown } = toApiMessage(workspace, message);
          return wantsMetadata && metadata ? { ...shown, metadata } : shown;
        }),
        has_more: newestFirst.length > limit,
        response_metadata: { next_cursor: '' },
      };
    });
  }

  function openDirect(body: Body): Answer {
    const user = String(body.users ?? '');
    if (!workspace.users.has(user)) return fail('user_not_found');
    const { id } = workspace.openDirect(user);
    return { ok: true, channel: { id } };
  }

  function showView(method: string, body: Body): Answer {
    const view = readObject(body.view);
    if (!view) return fail('invalid_arguments');
    const problems = checkBlocks(view.blocks, 'view');
    if (problems.length > 0) return invalid('invalid_arguments', problems);
    const shown = { id: workspace.nextId('V'), user: String(body.user_id ?? ''), view };
    if (method === 'views.publish') workspace.publishHome(shown);
    else workspace.openModal(shown);
    return { ok: true, view: { ...view, id: shown.id, hash: shown.id } };
  }

  function withChannel(body: Body, answer: (channel: SlackChannel) => Answer): Answer {
    const channel = workspace.channels.get(String(body.channel ?? ''));
    return channel ? answer(channel) : fail('channel_not_found');
  }

  function withWritableChannel(body: Body, answer: (channel: SlackChannel) => Answer): Answer {
    return withChannel(body, (channel) => {
      if (channel.archived) return fail('is_archived');
      return channel.members.has(workspace.botUserId) ? answer(channel) : fail('not_in_channel');
    });
  }
}

export type ApiOutcome = {
  /** 0 when the answer was lost. */
  readonly status: number;
  readonly answer: Answer;
  readonly retryAfterSeconds?: number;
  readonly drop?: boolean;
};

/** Faults that keep the call from taking effect. */
function beforeEffect(fault: CallFault): ApiOutcome | undefined {
  switch (fault.kind) {
    case 'rate-limit':
      return { status: 429, answer: fail('ratelimited'), retryAfterSeconds: fault.retryAfterSeconds };
    case 'status':
      return { status: fault.status, answer: fail('internal_error') };
    case 'refuse':
      return { status: 200, answer: fail(fault.error) };
    default:
      return undefined;
  }
}

export function fail(error: string): Answer {
  return { ok: false, error };
}

function invalid(error: string, messages: readonly string[]): Answer {
  return { ok: false, error, response_metadata: { messages } };
}

/** The text and blocks of a body, or why Slack would refuse them. */
export function readContent(
  body: Body,
): { text: string; blocks: readonly SlackBlock[] } | (Answer & { error: string }) {
  const text = typeof body.text === 'string' ? body.text : '';
  if (text.length > TEXT) return { ok: false, error: 'msg_too_long' };
  const blocks = body.blocks === undefined ? [] : readBlocks(body.blocks);
  if (!blocks) return { ok: false, error: 'invalid_blocks_format' };
  const messages = checkBlocks(blocks, 'message');
  if (messages.length > 0) return { ok: false, error: 'invalid_blocks', response_metadata: { messages } };
  if (text === '' && blocks.length === 0) return { ok: false, error: 'no_text' };
  return { text, blocks };
}

const INVALID = Symbol('invalid metadata');

/** Slack takes an event type and a flat payload. */
function readMetadata(value: unknown): Body | typeof INVALID | undefined {
  if (value === undefined) return undefined;
  const metadata = readObject(value);
  const payload = metadata && readObject(metadata.event_payload);
  const isFlat = payload && Object.values(payload).every((item) => typeof item !== 'object');
  return metadata && typeof metadata.event_type === 'string' && isFlat ? metadata : INVALID;
}

function readObject(value: unknown): Body | undefined {
  try {
    const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? { ...parsed }
      : undefined;
  } catch {
    return undefined;
  }
}

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

function describe({ id, name, kind, archived, members }: SlackChannel): Body {
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
