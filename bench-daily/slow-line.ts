import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * A way to a server on this machine that takes as long as one through the world: every answer comes so much later.
 * @returns the address of its near end, and what takes it down.
 */
export async function openSlowLine(address: string, latencyMs: number) {
  const far = new URL(address);
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (near) => {
    const there = connect({ host: far.hostname, port: Number(far.port), noDelay: true });
    for (const socket of [near, there]) {
      sockets.add(socket);
      // Whoever broke the connection knows why.
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        there.destroy();
      });
    }
    near.pipe(there);
    there.on('data', (data) => setTimeout(() => near.write(data), latencyMs));
  });
  server.listen(0, far.hostname);
  await once(server, 'listening');
  const near = new URL(address);
  near.port = String((server.address() as AddressInfo).port);
  return {
    address: near.href,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
