import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CallFault, FaultPlan } from '../local-server/fault-plan.ts';
import { waitFor } from '../local-server/wait-for.ts';
import { furnishWorld } from './furnish-world.ts';
import { addressOf, createGateway, INTENTS } from './gateway.ts';
import { createInteractionBook } from './interactions.ts';
import type { DiscordMessage } from './message.ts';
import { createPerson, type DiscordPerson, messageIntentOf } from './person.ts';
import { createRateLimits } from './rate-limits.ts';
import { readJson } from './read-json.ts';
import { fail, type RestAnswer } from './rest-answer.ts';
import { createRestApi, type RestRequest } from './rest-api.ts';
import { toApiChannel, toApiGuild, toApiMessage } from './to-api.ts';
import { type DiscordChannel, type DiscordGuild, DiscordWorld } from './world.ts';

export type LocalDiscordOptions = {
  readonly host?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly token?: string;
  /** Privileged intents that the application was granted: none by default. */
  readonly grantedIntents?: number;
  /** A further judge of every body that the bot sends; what it returns is refused. */
  readonly checkRequest?: (route: string, body: unknown) => readonly string[];
  /** Whether calls that come too soon are answered with 429, and others with Discord's headers; no by default. */
  readonly rateLimits?: boolean;
  readonly heartbeatMs?: number;
  /** How long a first response may take: three seconds at Discord. */
  readonly responseMs?: number;
  /** What messages and calls are stamped by. */
  readonly now?: () => Date;
  /** Milliseconds on a clock for deadlines, where `now` may jump; by default they are kept by `now`, too. */
  readonly elapsedMs?: () => number;
};

export type LocalDiscord = Awaited<ReturnType<typeof startLocalDiscord>>;

const PREFIX = /^\/api\/v10(?=\/)/;

/** As long as the edges of the platforms keep idle connections: Node's five seconds cut off who is busy. */
const KEEP_ALIVE_MS = 60_000;

/**
 * Starts a local Discord on a loopback address: REST and gateway. The real discord.js works against it unchanged, given
 * `apiUrl` and the token; it enforces Discord's limits, deadlines and permissions, and records every call.
 */
export async function startLocalDiscord(options: LocalDiscordOptions = {}) {
  const {
    host = '127.0.0.1',
    port = 0,
    token = 'local.discord.token',
    grantedIntents = 0,
    checkRequest = () => [],
    heartbeatMs = 41_250,
    now = () => new Date(),
  } = options;
  const world = new DiscordWorld(now, options.elapsedMs);
  furnishWorld(world);
  const faults = new FaultPlan();
  const server = createServer((request, response) => void handle(request, response));
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const gateway = createGateway(server, { world, token, grantedIntents, heartbeatMs });
  const interactions = createInteractionBook(world, options.responseMs);
  const limits = options.rateLimits ? createRateLimits(world.elapsedMs, now) : undefined;
  let isRevoked = false;
  let repeats = 1;
  const rest = createRestApi({
    world,
    interactions,
    token,
    isRevoked: () => isRevoked,
    gatewayUrl: () => addressOf(server),
    seesContent: () => (grantedIntents & INTENTS.messageContent) !== 0,
    onMessage: tellMessage,
  });
  server.listen(port, host);
  await once(server, 'listening');
  const base = `http://${host}:${(server.address() as AddressInfo).port}`;

  return {
    /** For discord.js's `rest.api`. */
    apiUrl: `${base}/api`,
    token,
    world,
    person(id: string): DiscordPerson {
      const user = world.users.get(id);
      if (!user) throw new Error(`There is nobody with the id ${id} in the local Discord.`);
      return createPerson(user, {
        world,
        interactions,
        dispatch: gateway.dispatch,
        tellMessage,
        takeRepeats: () => {
          const times = repeats;
          repeats = 1;
          return times;
        },
      });
    },
    connections: gateway.count,
    /** Opens a thread in a channel, by itself or under a message, and the bot hears of it. */
    openThread(parent: string, name: string, start?: DiscordMessage): DiscordChannel {
      const channel = world.channels.get(parent);
      if (!channel) throw new Error(`There is no channel ${parent} in the local Discord.`);
      const thread = world.addThread(channel, name, start?.id);
      const data = toApiChannel(world, thread);
      gateway.dispatch({ event: 'THREAD_CREATE', intent: INTENTS.guilds, data: () => data });
      return thread;
    },
    deleteChannel(id: string): void {
      const channel = world.channels.get(id);
      if (!channel) return;
      channel.deleted = true;
      const data = toApiChannel(world, channel);
      gateway.dispatch({ event: 'CHANNEL_DELETE', intent: INTENTS.guilds, data: () => data });
    },
    /** Adds the bot to a server that it was not in. */
    invite(guild: DiscordGuild): void {
      guild.hasBot = true;
      const data = { ...toApiGuild(world, guild), joined_at: now().toISOString() };
      gateway.dispatch({ event: 'GUILD_CREATE', intent: INTENTS.guilds, data: () => data });
    },
    /** Resolves with the first truthy value that `look` returns, looking again after each change. */
    waitFor: <Value>(look: () => Value, what: string, timeoutMs?: number) =>
      waitFor(world, look, what, timeoutMs),
    faults: {
      plan: faults,
      dropConnections: gateway.drop,
      requestReconnect: gateway.requestReconnect,
      invalidateSessions: gateway.invalidateSessions,
      closeConnections: gateway.closeAll,
      refuseConnections: gateway.refuseNext,
      ignoreHeartbeats: gateway.ignoreHeartbeats,
      revokeIntents: gateway.revokeIntents,
      /** Discord is away: connections break, none is taken, and every call answers 503, until `comeBack`. */
      goDown(): void {
        faults.setOutage({ kind: 'status', status: 503 });
        gateway.setOpen(false);
      },
      comeBack(): void {
        faults.setOutage(undefined);
        gateway.setOpen(true);
      },
      revokeToken(): void {
        isRevoked = true;
        gateway.revokeToken();
      },
      /** The next event is delivered so many times. */
      deliverTimes(times: number): void {
        repeats = times;
      },
      nextTimes: () => repeats,
    },
    async close() {
      gateway.close();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };

  /** Tells the sessions of a message, each as much of it as its intents show. */
  function tellMessage(message: DiscordMessage, event = 'MESSAGE_CREATE'): void {
    const channel = world.channels.get(message.channel);
    if (!channel || world.isAway(channel) || channel.denied.has('VIEW_CHANNEL')) return;
    gateway.dispatch({
      event,
      intent: messageIntentOf(channel),
      data: ({ intents }) => ({
        ...toApiMessage(world, message, (intents & INTENTS.messageContent) !== 0),
        ...(channel.guild ? { guild_id: channel.guild } : {}),
        channel_type: toApiChannel(world, channel).type,
      }),
    });
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', base);
    const path = pathname.replace(PREFIX, '');
    const method = request.method ?? 'GET';
    const body = await readJson(request);
    const { authorization } = request.headers;
    const route = rest.routeOf({ method, path });
    const fault = faults.next(`${method} ${path}`) ?? faults.next(route);
    const verdict = limits?.(route, path) ?? { headers: {} };
    const early = (fault && beforeEffect(fault)) ?? ('refusal' in verdict ? verdict.refusal : undefined);
    const answer = early ?? judge(route, { method, path, query, body, authorization });
    const limitHeaders = 'headers' in verdict ? verdict.headers : {};
    if (!early && fault?.kind === 'hold') await fault.until;
    const isLost = fault?.kind === 'lose-reply';
    world.record({ route, path, body, status: isLost ? 0 : answer.status, answer: answer.body });
    if (isLost) {
      request.socket.destroy();
      return;
    }
    const type = answer.body === undefined ? {} : { 'content-type': 'application/json' };
    response.writeHead(answer.status, { ...type, ...limitHeaders, ...answer.headers });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  }

  function judge(route: string, request: RestRequest): RestAnswer {
    const problems = checkRequest(route, request.body);
    if (problems.length > 0) return fail(400, 50035, `Invalid Form Body: ${problems.join('; ')}`);
    return rest.call(request);
  }
}

/** Faults that keep the call from taking effect. */
function beforeEffect(fault: CallFault): RestAnswer | undefined {
  switch (fault.kind) {
    case 'rate-limit':
      return {
        status: 429,
        headers: { 'retry-after': String(fault.retryAfterSeconds), 'x-ratelimit-scope': 'user' },
        body: { message: 'You are being rate limited.', retry_after: fault.retryAfterSeconds, global: false },
      };
    case 'status':
      return { status: fault.status, body: { message: 'A fault of the local Discord', code: 0 } };
    case 'refuse':
      return fail(403, Number(fault.error), 'Refused by the local Discord');
    default:
      return undefined;
  }
}
