import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type RequestHandler } from 'express';
import { ConfigError } from '../config-error.ts';

/** What a part of the bot says of itself: `/readyz` is good when every part is. */
export type Readiness = () => Readonly<Record<string, boolean>>;

export type WebServer = {
  /** Where it listens, such as http://127.0.0.1:3000. */
  readonly url: string;
  /** Adds a part that answers what comes before it left alone. */
  mount(handler: RequestHandler): void;
  close(): Promise<void>;
};

/**
 * The one web server of the process: health for whoever watches it, and whatever parts are mounted.
 * @throws ConfigError when the port is taken or the host can't be listened on.
 */
export async function createWebServer(host: string, port: number, ready: Readiness): Promise<WebServer> {
  const app = express();
  app.disable('x-powered-by');
  // The process is alive when it can say so.
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', (_request, response) => {
    const parts = ready();
    const status = Object.values(parts).every(Boolean) ? 'ready' : 'not ready';
    response.status(status === 'ready' ? 200 : 503).json({ status, parts });
  });
  const server = createServer(app);
  server.listen(port, host);
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError([whyNotListening(error, host, port)]);
  });
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
    mount: (handler) => void app.use(handler),
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function whyNotListening(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `PORT ${port} on ${host} is in use. Stop what uses it, or set PORT to another.`;
    case 'EACCES':
      return `PORT ${port} may not be used by this user. Set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is not an address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for all addresses.`;
    default:
      return `The web server can't listen on ${host}:${port} (${error.message}). Check HOST and PORT.`;
  }
}
