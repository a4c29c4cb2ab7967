import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Json } from './json.ts';
import { toApiGuild, toApiUser } from './to-api.ts';
import type { DiscordWorld } from './world.ts';

export const INTENTS = {
  guilds: 1 << 0,
  members: 1 << 1,
  presences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

/** What Discord grants only after it was asked for on the application's page. */
const PRIVILEGED = INTENTS.members | INTENTS.presences | INTENTS.messageContent;

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  acknowledge: 11,
} as const;
const CLOSE = { notAuthenticated: 4003, authenticationFailed: 4004, disallowedIntents: 4014 } as const;

export type Session = {
  readonly id: string;
  readonly intents: number;
  /** Everything dispatched so far: what a resumed connection is replayed from. */
  readonly log: string[];
  socket: WebSocket | undefined;
};

/** One event, written for each session anew: what it shows depends on the session's intents. */
export type Dispatch = {
  readonly event: string;
  /** Sent to the sessions that asked for one of these; 0 goes to all. */
  readonly intent: number;
  readonly data: (session: Session) => Json;
};

export type GatewayOptions = {
  readonly world: DiscordWorld;
  readonly token: string;
  readonly grantedIntents: number;
  readonly heartbeatMs: number;
};

/** The gateway: greets, identifies, acknowledges heartbeats, dispatches, and replays to whoever resumes. */
export function createGateway(server: Server, options: GatewayOptions) {
  const { world, token, heartbeatMs } = options;
  const acceptor = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const sockets = new Set<WebSocket>();
  let { grantedIntents } = options;
  let isTokenValid = true;
  let refusals = 0;
  let isOpen = true;
  let acknowledges = true;

  server.on('upgrade', (request, socket, head) => {
    if (!request.url?.startsWith('/gateway')) {
      socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
    } else if (!isOpen || refusals > 0) {
      if (isOpen) refusals -= 1;
      socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n');
    } else {
      acceptor.handleUpgrade(request, socket, head, welcome);
    }
  });

  function welcome(socket: WebSocket): void {
    sockets.add(socket);
    socket.on('message', (data) => receive(socket, JSON.parse(String(data)) as { op: number; d: unknown }));
    socket.on('close', () => {
      sockets.delete(socket);
      for (const session of sessions.values()) if (session.socket === socket) session.socket = undefined;
      world.connections(count());
    });
    write(socket, OP.hello, { heartbeat_interval: heartbeatMs });
  }

  function receive(socket: WebSocket, { op, d }: { op: number; d: unknown }): void {
    const data = (d ?? {}) as Json;
    switch (op) {
      case OP.heartbeat:
        if (acknowledges) write(socket, OP.acknowledge, undefined);
        return;
      case OP.identify:
        identify(socket, data);
        return;
      case OP.resume:
        resume(socket, data);
        return;
      default:
        if (!find(socket)) socket.close(CLOSE.notAuthenticated, 'Not authenticated.');
    }
  }

  function identify(socket: WebSocket, data: Json): void {
    if (!isTokenValid || data.token !== token) {
      socket.close(CLOSE.authenticationFailed, 'Authentication failed.');
      return;
    }
    const intents = Number(data.intents ?? 0);
    if ((intents & PRIVILEGED & ~grantedIntents) !== 0) {
      socket.close(CLOSE.disallowedIntents, 'Disallowed intent(s).');
      return;
    }
    const session: Session = { id: randomUUID(), intents, log: [], socket };
    sessions.set(session.id, session);
    const guilds = [...world.guilds.values()].filter(({ hasBot }) => hasBot);
    const bot = world.users.get(world.botUserId);
    dispatchTo(session, 'READY', {
      v: 10,
      user: bot ? { ...toApiUser(bot), mfa_enabled: false, verified: true, email: null } : {},
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: addressOf(server),
      session_type: 'normal',
      application: { id: world.applicationId, flags: 0, flags_new: '0' },
    });
    for (const guild of guilds) dispatchTo(session, 'GUILD_CREATE', toApiGuild(world, guild));
    world.connections(count());
  }

  function resume(socket: WebSocket, data: Json): void {
    const session = sessions.get(String(data.session_id));
    if (!session || !isTokenValid || data.token !== token) {
      write(socket, OP.invalidSession, false);
      return;
    }
    session.socket = socket;
    for (const text of session.log.slice(Number(data.seq))) socket.send(text);
    dispatchTo(session, 'RESUMED', {});
    world.connections(count());
  }

  function dispatchTo(session: Session, event: string, data: Json): void {
    const text = JSON.stringify({ op: OP.dispatch, t: event, s: session.log.length + 1, d: data });
    session.log.push(text);
    session.socket?.send(text);
  }

  function drop(): void {
    for (const socket of [...sockets]) socket.terminate();
  }

  function find(socket: WebSocket): Session | undefined {
    return [...sessions.values()].find((session) => session.socket === socket);
  }

  function count(): number {
    return [...sessions.values()].filter(({ socket }) => socket).length;
  }

  return {
    count,
    /** Events go to every session that asked for them, and wait for those that are about to resume. */
    dispatch({ event, intent, data }: Dispatch): void {
      for (const session of sessions.values()) {
        if (intent === 0 || (session.intents & intent) !== 0) dispatchTo(session, event, data(session));
      }
    },
    /** The connections break without a word. */
    drop,
    /** A closed gateway breaks its connections and takes no new ones. */
    setOpen(open: boolean): void {
      isOpen = open;
      if (!open) drop();
    },
    /** Discord's routine request to connect anew and resume. */
    requestReconnect(): void {
      for (const socket of sockets) write(socket, OP.reconnect, null);
    },
    /** The sessions are gone: whoever was connected has to identify again, and hears nothing of what was missed. */
    invalidateSessions(): void {
      sessions.clear();
      for (const socket of sockets) write(socket, OP.invalidSession, false);
      world.connections(0);
    },
    /** Closes every connection with one of Discord's codes. */
    closeAll(code: number): void {
      sessions.clear();
      for (const socket of [...sockets]) socket.close(code, 'Closed by the local Discord.');
    },
    refuseNext(times: number): void {
      refusals += times;
    },
    /** A connection that is dead without being closed. */
    ignoreHeartbeats(ignored: boolean): void {
      acknowledges = !ignored;
    },
    /** The application loses what it was granted; whoever uses it is sent away. */
    revokeIntents(): void {
      grantedIntents = 0;
      for (const { id, intents, socket } of [...sessions.values()]) {
        if ((intents & PRIVILEGED) === 0) continue;
        sessions.delete(id);
        socket?.close(CLOSE.disallowedIntents, 'Disallowed intent(s).');
      }
    },
    revokeToken(): void {
      isTokenValid = false;
      sessions.clear();
      for (const socket of [...sockets]) socket.close(CLOSE.authenticationFailed, 'Authentication failed.');
    },
    close(): void {
      drop();
      acceptor.close();
    },
  };
}

/** Where the gateway of a server is to be found. */
export function addressOf(server: Server): string {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The local Discord listens on no port.');
  return `ws://${address.address}:${address.port}/gateway`;
}

function write(socket: WebSocket, op: number, d: unknown): void {
  socket.send(JSON.stringify({ op, d, s: null, t: null }));
}
