import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export type TestApp = Awaited<ReturnType<typeof startApp>>;

type Received = { readonly [key: string]: unknown };

/** The barest of apps: it keeps what Slack sends over HTTP, and acknowledges as the test says, at once by default. */
export async function startApp(
  acknowledge: (response: ServerResponse) => void = (response) => response.end(),
) {
  const received: Received[] = [];
  const headers: Received[] = [];
  const listen: RequestListener = async (request, response) => {
    received.push(readPayload(await text(request), request.headers['content-type'] ?? ''));
    headers.push(request.headers);
    acknowledge(response);
  };
  const server = createServer(listen).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    headers,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Commands come as a form, interactions as JSON in a form, events as JSON. */
function readPayload(body: string, type: string): Received {
  if (type.includes('json')) return JSON.parse(body);
  const form = Object.fromEntries(new URLSearchParams(body));
  return form.payload ? JSON.parse(form.payload) : form;
}
