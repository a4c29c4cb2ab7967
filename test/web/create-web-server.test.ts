import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { ConfigError } from '../../src/config-error.ts';
import { createWebServer } from '../../src/web/create-web-server.ts';

async function open(ready: Record<string, boolean>) {
  const web = await createWebServer('127.0.0.1', 0, () => ready);
  onTestFinished(() => web.close());
  return web;
}

it('is alive when it answers, and ready when every part is', async () => {
  const parts = { slack: true, discord: false };
  const { url } = await open(parts);
  expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
  const before = await fetch(`${url}/readyz`);
  expect([before.status, await before.json()]).toEqual([503, { status: 'not ready', parts }]);
  parts.discord = true;
  const after = await fetch(`${url}/readyz`);
  expect([after.status, await after.json()]).toEqual([200, { status: 'ready', parts }]);
});

it('asks the mounted parts in order, and knows nothing else', async () => {
  const web = await open({});
  web.mount((request, response, next) => (request.path === '/a' ? void response.send('first') : next()));
  web.mount((request, response, next) =>
    ['/a', '/b'].includes(request.path) ? void response.send('second') : next(),
  );
  const texts = await Promise.all(['/a', '/b'].map(async (path) => (await fetch(web.url + path)).text()));
  expect(texts).toEqual(['first', 'second']);
  expect((await fetch(`${web.url}/c`)).status).toBe(404);
});

it('closes although somebody keeps a connection open', async () => {
  const web = await createWebServer('127.0.0.1', 0, () => ({}));
  web.mount((_request, response) => void response.write('and so on'));
  const { body } = await fetch(web.url);
  await web.close();
  await expect(fetch(`${web.url}/healthz`)).rejects.toThrow();
  await body?.cancel().catch(() => {});
});

it('says what to do when its port is in use', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  await expect(createWebServer('127.0.0.1', port, () => ({}))).rejects.toThrow(
    new ConfigError([`PORT ${port} on 127.0.0.1 is in use. Stop what uses it, or set PORT to another.`]),
  );
});

it.each(['192.0.2.1', 'no host'])('says what to do when HOST is “%s”', async (host) => {
  await expect(createWebServer(host, 0, () => ({}))).rejects.toThrow(
    `HOST ${host} is not an address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for all addresses.`,
  );
});
