import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Acknowledgement, Delivery, Envelope } from './delivery.ts';
import type { SlackWorkspace } from './workspace.ts';

type Waiting = { readonly socket: WebSocket; readonly done: (acknowledgement: Acknowledgement) => void };

/** Socket Mode: each envelope goes to one of the open connections, which acknowledges it with a payload or without. */
export function createSocketMode(server: Server, workspace: SlackWorkspace, ackTimeoutMs: number) {
  const sockets: WebSocket[] = [];
  const waiting = new Map<string, Waiting>();
  const tickets = new Set<string>();
  const acceptor = new WebSocketServer({ noServer: true });
  let refusals = 0;
  let turn = 0;

  server.on('upgrade', (request, socket, head) => {
    const ticket = ticketOf(request);
    if (!ticket || !tickets.delete(ticket)) {
      socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
      return;
    }
    acceptor.handleUpgrade(request, socket, head, (webSocket) => {
      lingerAfterGoodbye(webSocket, socket);
      welcome(webSocket);
    });
  });

  /** Slack says goodbye, too, but leaves the connection under it open: it is for the app to let go. */
  function lingerAfterGoodbye(webSocket: WebSocket, socket: Duplex): void {
    socket.end = () => {
      leave(webSocket);
      return socket;
    };
    socket.on('end', () => socket.destroy());
  }

  function welcome(socket: WebSocket): void {
    sockets.push(socket);
    socket.on('message', (data) => acknowledge(String(data)));
    socket.on('close', () => leave(socket));
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: sockets.length,
        connection_info: { app_id: workspace.appId },
        debug_info: {},
      }),
    );
    workspace.connections(sockets.length);
  }

  function leave(socket: WebSocket): void {
    const index = sockets.indexOf(socket);
    if (index < 0) return;
    sockets.splice(index, 1);
    for (const [id, waiter] of waiting) {
      if (waiter.socket !== socket) continue;
      waiting.delete(id);
      waiter.done({ acked: false, reason: 'connection lost' });
    }
    workspace.connections(sockets.length);
  }

  function acknowledge(text: string): void {
    const { envelope_id: id, payload } = JSON.parse(text) as { envelope_id: string; payload?: unknown };
    const waiter = waiting.get(id);
    if (!waiter) return;
    waiting.delete(id);
    waiter.done({ acked: true, body: payload });
  }

  const deliver: Delivery = ({ type, payload, retryAttempt = 0, retryReason = '' }: Envelope) => {
    const socket = sockets[turn++ % Math.max(1, sockets.length)];
    if (!socket) return Promise.resolve({ acked: false, reason: 'no connection' });
    const id = randomUUID();
    const envelope = {
      envelope_id: id,
      type,
      payload,
      accepts_response_payload: type !== 'events_api',
      ...(type === 'events_api' ? { retry_attempt: retryAttempt, retry_reason: retryReason } : {}),
    };
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        waiting.delete(id);
        resolve({ acked: false, reason: 'timeout' });
      }, ackTimeoutMs);
      const done = (acknowledgement: Acknowledgement) => {
        clearTimeout(timer);
        resolve(acknowledgement);
      };
      waiting.set(id, { socket, done });
      socket.send(JSON.stringify(envelope));
    });
  };

  return {
    deliver,
    count: () => sockets.length,
    /** An address that can be connected to once; 'refused' while connections are refused. */
    openConnection(base: string): string {
      const ticket = randomUUID();
      if (refusals > 0) refusals -= 1;
      else tickets.add(ticket);
      return `${base.replace(/^http/, 'ws')}/link/?ticket=${ticket}`;
    },
    refuseNext(times: number): void {
      refusals += times;
    },
    /** The connection breaks without a word. */
    drop(): void {
      for (const socket of [...sockets]) socket.terminate();
    },
    /** Slack's routine request to connect anew, some times a day. */
    refresh(): void {
      for (const socket of [...sockets]) {
        socket.send(
          JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'local' } }),
        );
      }
    },
    close(): void {
      for (const socket of [...sockets]) socket.terminate();
      acceptor.close();
    },
  };
}

function ticketOf({ url = '/' }: IncomingMessage): string | null {
  const { pathname, searchParams } = new URL(url, 'http://local');
  return pathname === '/link/' ? searchParams.get('ticket') : null;
}
