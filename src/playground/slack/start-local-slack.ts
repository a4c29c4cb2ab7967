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
import { createResponseUrls } from './response-urls.ts';
import { createSocketMode } from './socket-mode.ts';
import { createWebApi } from './web-api.ts';
import { SlackWorkspace } from './workspace.ts';

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
  /** How long an app may take to acknowledge: three seconds at Slack. */
  readonly ackTimeoutMs?: number;
  /** What messages and calls are stamped by. */
  readonly now?: () => Date;
  /** Milliseconds on a clock for deadlines, where `now` may jump; by default they are kept by `now`, too. */
  readonly elapsedMs?: () => number;
};

export type LocalSlack = Awaited<ReturnType<typeof startLocalSlack>>;

const SCOPES = ['commands', 'app_mentions:read', 'chat:write', 'im:history', 'im:write'];

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
  const workspace = new SlackWorkspace(now, options.elapsedMs);
  const faults = new FaultPlan();
  const server = createServer((request, response) => void handle(request, response));
  const socketMode = createSocketMode(server, workspace, ackTimeoutMs);
  const responseUrls = createResponseUrls(workspace, faults, checkRequest);
  server.listen(port, host);
  await once(server, 'listening');
  const base = `http://${host}:${(server.address() as AddressInfo).port}`;
  const webApi = createWebApi({
    workspace,
    botToken,
    appToken,
    scopes: new Set(scopes),
    faults,
    checkRequest,
    openConnection: () => socketMode.openConnection(base),
  });
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
    person: (id: string): SlackPerson => {
      const user = workspace.users.get(id);
      if (!user) throw new Error(`There is nobody with the id ${id} in the local Slack.`);
      return createPerson(user, {
        workspace,
        deliver,
        deliverEvent: async (payload) => {
          const times = repeats;
          repeats = 1;
          if (!hearsOf(payload.event, scopes)) return;
          for (let time = 0; time < times; time += 1) await deliverEvent(payload);
        },
        grantResponseUrl: (target) => base + responseUrls.grant(target),
        respond: responseUrls.apply,
      });
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
      revokeToken: webApi.revokeToken,
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
    },
    async close() {
      socketMode.close();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };

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
    const [, kind, name = ''] = pathname.split('/');
    if (request.method !== 'POST' || (kind !== 'api' && kind !== 'response')) {
      response.writeHead(404).end();
      return;
    }
    const outcome =
      kind === 'api' ? await webApi.call(name, body, request.headers) : await responseUrls.answer(name, body);
    if (outcome.drop) {
      request.socket.destroy();
      return;
    }
    const { status, answer, retryAfterSeconds } = outcome;
    const headers: Record<string, string> = { 'content-type': 'application/json; charset=utf-8' };
    if (retryAfterSeconds !== undefined) headers['retry-after'] = String(retryAfterSeconds);
    response.writeHead(status, headers).end(JSON.stringify(answer));
  }
}
