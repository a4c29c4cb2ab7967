import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FaultPlan } from '../local-server/fault-plan.ts';
import { readBody } from '../local-server/read-body.ts';
import { waitFor } from '../local-server/wait-for.ts';
import type { Body } from './answer.ts';
import type { Acknowledgement, Envelope } from './delivery.ts';
import { hearsOf } from './event-scopes.ts';
import { createHttpDelivery } from './http-delivery.ts';
import { createPerson, type SlackPerson } from './person.ts';
import { createSocketMode } from './socket-mode.ts';
import { createTeam, type Team, type TeamOptions } from './team.ts';
import { tokenOf } from './web-api.ts';

export type LocalSlackOptions = {
  readonly host?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly botToken?: string;
  readonly appToken?: string;
  readonly signingSecret?: string;
  /** HTTP mode: where events, commands and interactions are sent. Without it they go by Socket Mode. */
  readonly requestUrl?: string;
  readonly scopes?: readonly string[];
  /** A further judge of every body that the bot sends; what it returns is refused. */
  readonly checkRequest?: (method: string, body: Body) => readonly string[];
  /** Whether calls that come too soon are answered with 429, by Slack's own tiers; no by default. */
  readonly rateLimits?: boolean;
  /** How long an app may take to acknowledge: three seconds at Slack. */
  readonly ackTimeoutMs?: number;
  /** What messages and calls are stamped by. */
  readonly now?: () => Date;
  /** Milliseconds on a clock for deadlines, where `now` may jump; by default they are kept by `now`, too. */
  readonly elapsedMs?: () => number;
};

export type LocalSlack = Awaited<ReturnType<typeof startLocalSlack>>;

const SCOPES = ['commands', 'app_mentions:read', 'chat:write', 'im:history', 'im:write'];

/** As long as the edges of the platforms keep idle connections: Node's five seconds cut off who is busy. */
const KEEP_ALIVE_MS = 60_000;

/**
 * Starts a local Slack on a loopback address: Web API, Socket Mode or HTTP delivery, response URLs. The real Bolt and
 * the real web client work against it unchanged, given `apiUrl` and the tokens; it enforces Slack's limits and scopes,
 * and records every call.
 */
export async function startLocalSlack(options: LocalSlackOptions = {}) {
  const {
    host = '127.0.0.1',
    port = 0,
    botToken = 'xoxb-local-bot-token',
    appToken = 'xapp-local-app-token',
    signingSecret = 'local-signing-secret',
    scopes = SCOPES,
    checkRequest = () => [],
    ackTimeoutMs = 3000,
    now = () => new Date(),
  } = options;
  const faults = new FaultPlan();
  const server = createServer((request, response) => void handle(request, response));
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const teams = new Map<string, Team>();
  const first = openTeam({ id: 'T0LEMMA', botToken });
  const { workspace } = first;
  const socketMode = createSocketMode(server, workspace, ackTimeoutMs);
  server.listen(port, host);
  await once(server, 'listening');
  const base = `http://${host}:${(server.address() as AddressInfo).port}`;
  let requestUrl = options.requestUrl;
  let repeats = 1;
  const undelivered: Body[] = [];

  workspace.on('connection', (count) => {
    if (count > 0)
      for (const payload of undelivered.splice(0)) void deliverEvent(payload, 1, 'connection_lost');
  });

  return {
    /** For Bolt's and the web client's `slackApiUrl`. */
    apiUrl: `${base}/api/`,
    botToken,
    appToken,
    signingSecret,
    workspace,
    person: (id: string) => personIn(first, id),
    /**
     * A further workspace that has the app, furnished as the first one is, with a token of its own. What its people do
     * goes to the same app, by the same connections.
     */
    addTeam(added: TeamOptions) {
      const team = openTeam(added);
      return {
        botToken: team.botToken,
        workspace: team.workspace,
        faults: team.faults,
        person: (id: string) => personIn(team, id),
      };
    },
    /** Switches to HTTP delivery at an address that is known only now. */
    deliverTo(url: string): void {
      requestUrl = url;
    },
    /** Delivers an event of one's own making. */
    deliverEvent,
    connections: socketMode.count,
    /** Resolves with the first truthy value that `look` returns, looking again after each change. */
    waitFor: <Value>(look: () => Value, what: string, timeoutMs?: number) =>
      waitFor(workspace, look, what, timeoutMs),
    faults: {
      plan: faults,
      dropConnections: socketMode.drop,
      refreshConnections: socketMode.refresh,
      refuseConnections: socketMode.refuseNext,
      revokeToken: first.webApi.revokeToken,
      /** Slack is away: connections break, and every call answers 503, until `comeBack`. */
      goDown(): void {
        faults.setOutage({ kind: 'status', status: 503 });
        socketMode.drop();
      },
      comeBack: () => faults.setOutage(undefined),
      /** The next event is delivered so many times. */
      deliverTimes(times: number): void {
        repeats = times;
      },
      nextTimes: () => repeats,
    },
    async close() {
      socketMode.close();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };

  function openTeam(opened: TeamOptions): Team {
    const team = createTeam(opened, {
      appToken,
      scopes: new Set(scopes),
      faults,
      checkRequest,
      now,
      elapsedMs: options.elapsedMs,
      hasRateLimits: options.rateLimits ?? false,
      openConnection: () => socketMode.openConnection(base),
    });
    teams.set(opened.botToken, team);
    return team;
  }

  function personIn(team: Team, id: string): SlackPerson {
    const user = team.workspace.users.get(id);
    if (!user) throw new Error(`There is nobody with the id ${id} in the local Slack.`);
    return createPerson(user, {
      workspace: team.workspace,
      deliver,
      deliverEvent: async (payload) => {
        const times = repeats;
        repeats = 1;
        if (!hearsOf(payload.event, scopes)) return;
        for (let time = 0; time < times; time += 1) await deliverEvent(payload);
      },
      grantResponseUrl: (target) =>
        `${base}/response/${team.workspace.teamId}${team.responseUrls.grant(target)}`,
      respond: team.responseUrls.apply,
    });
  }

  function deliver(envelope: Envelope): Promise<Acknowledgement> {
    if (!requestUrl) return socketMode.deliver(envelope);
    return createHttpDelivery({ requestUrl, signingSecret, ackTimeoutMs, now })(envelope);
  }

  /** Slack tries an event again, at once and then later, until it is acknowledged; here at the next connection. */
  async function deliverEvent(payload: Body, retryAttempt = 0, retryReason = ''): Promise<void> {
    const acknowledgement = await deliver({ type: 'events_api', payload, retryAttempt, retryReason });
    if (acknowledgement.acked) return;
    const isAway = acknowledgement.reason === 'no connection' || acknowledgement.reason === 'connection lost';
    if (isAway && !requestUrl) {
      if (socketMode.count() > 0) return deliverEvent(payload, retryAttempt + 1, acknowledgement.reason);
      undelivered.push(payload);
    } else if (retryAttempt < 3) {
      await deliverEvent(payload, retryAttempt + 1, 'http_timeout');
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', base);
    const body = await readBody(request);
    const [, kind, name = '', responseId = ''] = pathname.split('/');
    if (request.method !== 'POST' || (kind !== 'api' && kind !== 'response')) {
      response.writeHead(404).end();
      return;
    }
    const outcome =
      kind === 'api'
        ? await teamOf(body, request).webApi.call(name, body, request.headers)
        : await (teamById(name) ?? first).responseUrls.answer(responseId, body);
    if (outcome.drop) {
      request.socket.destroy();
      return;
    }
    const { status, answer, retryAfterSeconds } = outcome;
    const headers: Record<string, string> = { 'content-type': 'application/json; charset=utf-8' };
    if (retryAfterSeconds !== undefined) headers['retry-after'] = String(retryAfterSeconds);
    response.writeHead(status, headers).end(JSON.stringify(answer));
  }

  /** Who has this token; the first team refuses a token that nobody has. */
  function teamOf(body: Body, { headers }: IncomingMessage): Team {
    return teams.get(tokenOf(body, headers) ?? '') ?? first;
  }

  function teamById(id: string): Team | undefined {
    return [...teams.values()].find((team) => team.workspace.teamId === id);
  }
}
