import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { sign } from '../../../src/playground/slack/http-delivery.ts';
import { startTestSlack, type TestSlack } from './start-test-slack.ts';

const closing: TestSlack[] = [];

async function start(...options: Parameters<typeof startTestSlack>): Promise<TestSlack> {
  const test = await startTestSlack(...options);
  closing.push(test);
  return test;
}

afterEach(async () => {
  for (const test of closing.splice(0)) await test.close();
});

describe('requests over HTTP', () => {
  const body = 'command=%2Fdefine&text=acid&response_url=http%3A%2F%2F127.0.0.1%3A1&team_id=T0LEMMA';

  async function post(test: TestSlack, path: string, headers: Record<string, string>, method = 'POST') {
    const server = createServer((incoming, response) => test.adapter.requestListener?.(incoming, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const outgoing = request({ port, host: '127.0.0.1', path, method, headers });
    outgoing.end(body);
    const [response] = await once(outgoing, 'response');
    response.resume();
    await once(response, 'end');
    server.close();
    return response.statusCode;
  }

  function signed(test: TestSlack, seconds: number, text = body) {
    return {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(seconds),
      'x-slack-signature': sign(test.slack.signingSecret, String(seconds), text),
    };
  }

  it('with a wrong signature are told of in the log, with what to do, once a minute', async () => {
    let minute = 0;
    const test = await start({ mode: 'http', adapter: { now: () => new Date(minute * 60_000) } });
    const refused = () => post(test, '/slack/events', { 'x-slack-signature': 'v0=x' });
    expect([await refused(), await refused()]).toEqual([401, 401]);
    minute = 1;
    expect(await refused()).toBe(401);
    const lines = test.logged.filter(({ level }) => level === 40);
    expect(lines.map(({ msg }) => msg)).toEqual([
      expect.stringMatching(/SLACK_SIGNING_SECRET.*api\.slack\.com\/apps.*clock/),
      expect.stringContaining('SLACK_SIGNING_SECRET'),
    ]);
  });

  it('answer the challenge by which Slack tests the address', async () => {
    const test = await start({ mode: 'http' });
    const challenge = JSON.stringify({ type: 'url_verification', challenge: 'abc123', token: 'x' });
    const seconds = Math.floor(Date.now() / 1000);
    const headers = { ...signed(test, seconds, challenge), 'content-type': 'application/json' };
    const response = await fetch(test.url, { method: 'POST', headers, body: challenge });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('abc123');
  });

  it.each([
    ['says how long it is', 'content-length: 99000000', 'x'.repeat(0x100001)],
    ['does not say how long it is', 'transfer-encoding: chunked', `100001\r\n${'x'.repeat(0x100001)}`],
  ])('are cut off when the body is too long and %s, and the bot goes on', async (_what, header, sent) => {
    const test = await start({ mode: 'http' });
    const { port } = new URL(test.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`POST /slack/events HTTP/1.1\r\nhost: lemma\r\n${header}\r\n\r\n${sent}`);
    const heard = await text(socket);
    expect(heard).toMatch(/^HTTP\/1\.1 413 /);
    await test.ada.command('/define', 'backpressure');
    expect(test.said().at(-1)?.text).toMatch(/^Backpressure/);
  });

  it('are taken up to a message of the greatest length', async () => {
    const test = await start({ mode: 'http' });
    const long = `${body}&filler=${'x'.repeat(900_000)}`;
    const headers = signed(test, Math.floor(Date.now() / 1000), long);
    const response = await fetch(test.url, { method: 'POST', headers, body: long });
    expect(response.status).toBe(200);
  });

  it('are taken only with a fresh and true signature, on the one path', async () => {
    const test = await start({ mode: 'http' });
    const now = Math.floor(Date.now() / 1000);
    expect(await post(test, '/slack/events', signed(test, now))).toBe(200);
    expect(await post(test, '/slack/events', signed(test, now - 301))).toBe(401);
    expect(await post(test, '/slack/events', signed(test, now, `${body}x`))).toBe(401);
    expect(await post(test, '/slack/events', { 'content-type': 'application/json' })).toBe(401);
    expect(await post(test, '/slack/events', signed(test, now), 'GET')).toBe(404);
    expect(await post(test, '/elsewhere', signed(test, now))).toBe(404);
  });
});
