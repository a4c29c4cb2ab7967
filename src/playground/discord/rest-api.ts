import type { Receipt } from '../local-server/receipt.ts';
import { refuseMessage } from './checks/refuse-content.ts';
import type { InteractionBook } from './interactions.ts';
import type { Json } from './json.ts';
import { listMessages } from './list-messages.ts';
import { matchRoute, type RouteValues } from './match-route.ts';
import type { DiscordMessage } from './message.ts';
import { ALL_PERMISSIONS, type Permission } from './permissions.ts';
import { registerCommands, withoutLocalizations } from './register-commands.ts';
import { fail, type RestAnswer } from './rest-answer.ts';
import { toApiChannel, toApiGuild, toApiMember, toApiMessage, toApiUser } from './to-api.ts';
import type { DiscordChannel, DiscordWorld } from './world.ts';

export type RestRequest = {
  readonly method: string;
  /** Without `/api/v10`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Json | readonly Json[];
  readonly authorization: string | undefined;
};

type Handler = (values: RouteValues, request: RestRequest) => RestAnswer;

export type RestOptions = {
  readonly world: DiscordWorld;
  readonly interactions: InteractionBook;
  readonly token: string;
  readonly isRevoked: () => boolean;
  readonly gatewayUrl: () => string;
  readonly seesContent: () => boolean;
  readonly onMessage: (message: DiscordMessage) => void;
};

/** Discord remembers a nonce for some minutes: the same author, channel and nonce make one message. */
const NONCE_MS = 5 * 60_000;

/** Tokens in the path stand for themselves. */
const WITHOUT_LOGIN = ['/interactions/', '/webhooks/'];

/** The REST API of the local Discord, as far as a bot of this kind uses it. */
export function createRestApi(options: RestOptions) {
  const { world, interactions, token, onMessage } = options;

  const routes: Readonly<Record<string, Handler>> = {
    'GET /gateway/bot': () => ({
      status: 200,
      body: {
        url: options.gatewayUrl(),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
      },
    }),
    'GET /users/@me': () => ok(world.users.get(world.botUserId), toApiUser),
    'GET /users/:user': ({ user = '' }) => ok(world.users.get(user), toApiUser),
    'GET /applications/@me': () => ({
      status: 200,
      body: { id: world.applicationId, name: 'Lemma', flags: 0 },
    }),
    'GET /applications/:application/commands': (_values, { query }) => {
      const isWhole = query.get('with_localizations') === 'true';
      return { status: 200, body: isWhole ? world.commands : world.commands.map(withoutLocalizations) };
    },
    'PUT /applications/:application/commands': (_values, { body }) => registerCommands(world, body),
    'GET /guilds/:guild': ({ guild = '' }) =>
      ok(world.guilds.get(guild), (found) => toApiGuild(world, found)),
    'GET /guilds/:guild/members/:user': ({ user = '' }) => ok(world.users.get(user), toApiMember),
    'POST /users/@me/channels': (_values, { body }) => {
      const { recipient_id: person = '' } = body as { recipient_id?: string };
      if (!world.users.has(person)) return fail(400, 50033, 'Invalid Recipient(s)');
      return { status: 200, body: toApiChannel(world, world.openDirect(person)) };
    },
    'GET /channels/:channel': (values) => {
      return inChannel(values, [], (channel) => ({ status: 200, body: toApiChannel(world, channel) }));
    },
    'GET /channels/:channel/messages': (values, { query }) => {
      return inChannel(values, [], (channel) => listMessages(world, channel, query, show));
    },
    'POST /channels/:channel/messages': postMessage,
    'GET /channels/:channel/messages/:message': (values) => {
      return ofMessage(values, ['READ_MESSAGE_HISTORY'], (message) => ({ status: 200, body: show(message) }));
    },
    'PATCH /channels/:channel/messages/:message': (values, { body }) => {
      return ofMessage(values, [], (message) => {
        if (message.author !== world.botUserId) {
          return fail(403, 50005, 'Cannot edit a message authored by another user');
        }
        const refusal = refuseMessage({ ...toContent(message), ...body });
        if (refusal) return refusal;
        world.update(message, body as Json, { call: 'PATCH /channels/:channel/messages/:message', body });
        return { status: 200, body: show(message) };
      });
    },
    'DELETE /channels/:channel/messages/:message': (values) => {
      return ofMessage(values, [], (message) => {
        if (message.author !== world.botUserId) return fail(403, 50013, 'Missing Permissions');
        world.remove(message);
        return { status: 204 };
      });
    },
    'POST /interactions/:interaction/:token/callback': (values, { body, query }) => {
      const withResponse = query.get('with_response') === 'true';
      return interactions.callback(values.interaction ?? '', values.token ?? '', body as Json, withResponse);
    },
    'POST /webhooks/:application/:token': (values, { body }) => {
      return interactions.followUp(values.token ?? '', body as Json);
    },
    'GET /webhooks/:application/:token/messages/:message': original,
    'PATCH /webhooks/:application/:token/messages/:message': original,
    'DELETE /webhooks/:application/:token/messages/:message': original,
  };

  return {
    /** The route's own name, such as `POST /channels/:channel/messages`: what faults are planned by. */
    routeOf({ method, path }: Pick<RestRequest, 'method' | 'path'>): string {
      const found = Object.keys(routes).find((key) => matchRoute(key, `${method} ${path}`));
      return found ?? `${method} ${path}`;
    },

    call(request: RestRequest): RestAnswer {
      const { method, path, authorization } = request;
      const isOpen = WITHOUT_LOGIN.some((start) => path.startsWith(start));
      if (!isOpen && (authorization !== `Bot ${token}` || options.isRevoked())) {
        return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
      }
      for (const [route, handler] of Object.entries(routes)) {
        const values = matchRoute(route, `${method} ${path}`);
        if (values) return handler(values, request);
      }
      return { status: 404, body: { message: '404: Not Found', code: 0 } };
    },
  };

  function original(values: RouteValues, { method, body }: RestRequest): RestAnswer {
    return interactions.original(method, values.token ?? '', values.message ?? '', body as Json);
  }

  function postMessage(values: RouteValues, { body }: RestRequest): RestAnswer {
    const draft = body as Json;
    return inChannel(values, [], (channel) => {
      const send = channel.kind === 'thread' ? 'SEND_MESSAGES_IN_THREADS' : 'SEND_MESSAGES';
      const hasEmbeds = Array.isArray(draft.embeds) && draft.embeds.length > 0;
      const needed: Permission[] = hasEmbeds ? [send, 'EMBED_LINKS'] : [send];
      if (needed.some((permission) => channel.denied.has(permission))) {
        return channel.kind === 'dm'
          ? fail(403, 50007, 'Cannot send messages to this user')
          : fail(403, 50013, 'Missing Permissions');
      }
      const reference = draft.message_reference as
        | { message_id?: string; fail_if_not_exists?: boolean }
        | undefined;
      if (reference && channel.denied.has('READ_MESSAGE_HISTORY')) {
        return fail(400, 160002, 'Cannot reply without permission to read message history');
      }
      const isGone = reference?.message_id && !world.find(reference.message_id);
      if (isGone && reference.fail_if_not_exists !== false) return fail(400, 10008, 'Unknown message');
      const refusal = refuseMessage(draft);
      if (refusal) return refusal;
      const twin = findTwin(channel.id, draft);
      if (twin) return { status: 200, body: show(twin) };
      const { message_reference: _, ...rest } = draft;
      const message = world.post({
        channel: channel.id,
        author: world.botUserId,
        body: isGone ? rest : draft,
        receipt: receiptOf(draft, [reference?.message_id, channel.id]),
      });
      onMessage(message);
      return { status: 200, body: show(message) };
    });
  }

  /** With the time since the question that has one of these marks. */
  function receiptOf(body: Json, marks: readonly unknown[]): Receipt {
    const answeredAfterMs = world.questions.stop(...marks);
    const call = 'POST /channels/:channel/messages';
    return { call, body, ...(answeredAfterMs === undefined ? {} : { answeredAfterMs }) };
  }

  function findTwin(channel: string, { nonce, enforce_nonce: enforced }: Json): DiscordMessage | undefined {
    if (!enforced || nonce === undefined) return undefined;
    const since = world.now().getTime() - NONCE_MS;
    return world.messages.find(
      (message) =>
        message.channel === channel &&
        message.author === world.botUserId &&
        message.nonce === String(nonce) &&
        message.sentAt.getTime() >= since,
    );
  }

  function inChannel(
    { channel: id = '' }: RouteValues,
    needed: readonly Permission[],
    answer: (channel: DiscordChannel) => RestAnswer,
  ): RestAnswer {
    const channel = world.channels.get(id);
    if (!channel || channel.deleted) return fail(404, 10003, 'Unknown Channel');
    if (world.isAway(channel) || channel.denied.has('VIEW_CHANNEL'))
      return fail(403, 50001, 'Missing Access');
    const missing = ALL_PERMISSIONS.some(
      (permission) => needed.includes(permission) && channel.denied.has(permission),
    );
    return missing ? fail(403, 50013, 'Missing Permissions') : answer(channel);
  }

  function ofMessage(
    values: RouteValues,
    needed: readonly Permission[],
    answer: (message: DiscordMessage) => RestAnswer,
  ): RestAnswer {
    return inChannel(values, needed, ({ id }) => {
      const message = world.find(values.message ?? '');
      return message?.channel === id && !message.ephemeralFor
        ? answer(message)
        : fail(404, 10008, 'Unknown Message');
    });
  }

  /** Fetched messages carry no nonce. */
  function show(message: DiscordMessage): Json {
    const { nonce: _, ...shown } = toApiMessage(world, message, options.seesContent());
    return shown;
  }
}

function ok<Thing>(thing: Thing | undefined, show: (thing: Thing) => Json): RestAnswer {
  return thing === undefined
    ? { status: 404, body: { message: '404: Not Found', code: 0 } }
    : { status: 200, body: show(thing) };
}

function toContent({ content, embeds, components }: DiscordMessage): Json {
  return { content, embeds, components };
}
