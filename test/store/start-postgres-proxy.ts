import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Stands between the store and a database, and cuts the connections when it is told to. */
export async function startPostgresProxy(address: string) {
  const url = new URL(address);
  const { hostname, port } = url;
  const sockets = new Set<Socket>();
  let isReplyLost = false;
  let accepted = 0;

  const server = createServer((socket) => {
    accepted += 1;
    const upstream = connect(Number(port || 5432), hostname);
    const end = () => {
      socket.destroy();
      upstream.destroy();
    };
    for (const each of [socket, upstream]) {
      sockets.add(each);
      each.on('error', end).on('close', end);
      each.on('close', () => sockets.delete(each));
    }
    socket.on('data', (data) => upstream.write(data));
    upstream.on('data', (data) => {
      if (isReplyLost) cut();
      else socket.write(data);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  /** All that are open now. */
  function cut(): void {
    isReplyLost = false;
    for (const socket of sockets) socket.destroy();
  }

  onTestFinished(() => {
    server.close();
    cut();
  });
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    address: url.href,
    accepted: () => accepted,
    cut,
    /** Lets the next statement through, and cuts when the database has answered. */
    loseNextReply() {
      isReplyLost = true;
    },
  };
}
