import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
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

describe('starting on Slack', () => {
  it.each([
    ['SLACK_BOT_TOKEN', { botToken: 'xoxb-wrong' }],
    ['SLACK_APP_TOKEN', { mode: { kind: 'socket', appToken: 'xapp-wrong' } } as const],
  ])('refuses a wrong %s with what to do', async (variable, adapter) => {
    const test = await start({ idle: true, adapter });
    await expect(test.adapter.start()).rejects.toMatchObject({
      name: 'ConfigError',
      message: expect.stringMatching(
        new RegExp(`^Slack refused ${variable} \\(invalid_auth\\)\\. .*api\\.slack\\.com/apps`),
      ),
    });
    expect(test.adapter.isReady()).toBe(false);
  });

  it('goes on trying when Slack can’t be reached, and answers once it can', async () => {
    const test = await start({ idle: true });
    test.slack.faults.plan.add('auth.test', { kind: 'status', status: 503 }, 2);
    await test.adapter.start();
    expect(test.adapter.isReady()).toBe(false);
    expect(test.logged.find(({ level }) => level === 40)).toMatchObject({
      msg: expect.stringContaining('Slack can’t be reached'),
    });
    await test.slack.waitFor(() => test.slack.connections() === 1, 'the connection');
    await test.logs('connected to Slack');
    expect(test.adapter.isReady()).toBe(true);
    await test.ada.command('/define', 'backpressure');
    expect(test.said()).toHaveLength(1);
  });

  it('goes on trying at an address where nobody listens, until it is stopped', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    const test = await start({ idle: true, adapter: { apiUrl: `http://127.0.0.1:${port}/api/` } });
    await test.adapter.start();
    expect(test.adapter.isReady()).toBe(false);
    await test.adapter.stop();
  });

  it('is ready over HTTP once Slack knows the token', async () => {
    const test = await start({ mode: 'http', idle: true });
    test.slack.faults.plan.add('auth.test', { kind: 'status', status: 503 });
    await test.adapter.start();
    expect(test.adapter.isReady()).toBe(false);
    // Slack may call before the bot has reached Slack.
    await test.ada.command('/define', 'backpressure');
    expect(test.said()).toHaveLength(1);
    await test.slack.waitFor(() => test.calls('auth.test').length === 2, 'the second try');
    await test.logs('connected to Slack');
    expect(test.adapter.isReady()).toBe(true);
  });
});

describe('staying connected to Slack', () => {
  it('connects again after the connection broke, and answers what was asked meanwhile', async () => {
    const test = await start();
    test.slack.faults.dropConnections();
    await test.slack.waitFor(() => test.slack.connections() === 0, 'the break');
    expect(await test.ada.command('/define', 'backpressure')).toMatchObject({ acked: false });
    await test.ada.say('@lemma backpressure');
    expect(await test.hears(1)).toHaveLength(1);
    expect(test.slack.connections()).toBe(1);
  });

  it('follows Slack’s routine request to connect anew within two seconds', async () => {
    const test = await start();
    test.slack.faults.refreshConnections();
    await test.slack.waitFor(() => test.slack.connections() === 0, 'the goodbye');
    const left = Date.now();
    await test.slack.waitFor(() => test.slack.connections() === 1, 'the new connection');
    expect(Date.now() - left).toBeLessThan(2_000);
    await test.logs('connected to Slack', 2);
    expect(test.adapter.isReady()).toBe(true);
    await test.ada.command('/define', 'backpressure');
    expect(test.said()).toHaveLength(1);
  });

  it('answers a command by its address when the connection goes before the acknowledgement', async () => {
    const test = await start();
    const asked = test.ada.command('/define', 'backpressure', { channel: 'C0RANDOM' });
    test.slack.faults.refreshConnections();
    await asked;
    expect(await test.hears(1, 'U0ADA', 'C0RANDOM')).toHaveLength(1);
    await test.slack.waitFor(() => test.slack.connections() === 1, 'the new connection');
    await test.ada.command('/define', 'circuit breaker', { channel: 'C0RANDOM' });
    expect(test.said('U0ADA', 'C0RANDOM')).toHaveLength(2);
    expect(test.calls('response_url')).toHaveLength(1);
  });

  it('survives three server errors in a row while it connects again', async () => {
    const test = await start();
    test.slack.faults.plan.add('apps.connections.open', { kind: 'status', status: 503 }, 3);
    test.slack.faults.dropConnections();
    await test.slack.waitFor(() => test.calls('apps.connections.open').length === 5, 'the fifth call');
    await test.slack.waitFor(() => test.slack.connections() === 1, 'the connection');
    await test.ada.say('@lemma backpressure');
    expect(await test.hears(1)).toHaveLength(1);
  });

  it('survives sockets that are refused', async () => {
    const test = await start();
    test.slack.faults.refuseConnections(2);
    test.slack.faults.dropConnections();
    await test.slack.waitFor(() => test.calls('apps.connections.open').length === 4, 'the fourth call');
    await test.ada.say('@lemma backpressure');
    expect(await test.hears(1)).toHaveLength(1);
  });

  it('lets an answer that is on its way leave before it stops', async () => {
    const test = await start();
    test.slack.faults.plan.add('chat.postMessage', { kind: 'rate-limit', retryAfterSeconds: 1 });
    await test.ada.say('@lemma backpressure');
    await test.slack.waitFor(() => test.calls('chat.postMessage').length === 1, 'the refusal');
    await test.adapter.stop();
    expect(test.said()).toHaveLength(1);
    expect(test.adapter.isReady()).toBe(false);
    await test.slack.waitFor(() => test.slack.connections() === 0, 'the goodbye');
  });

  it('stops while it is still trying to connect', async () => {
    const test = await start({ idle: true });
    test.slack.faults.plan.add('apps.connections.open', { kind: 'status', status: 503 }, 100);
    await test.adapter.start();
    await test.adapter.stop();
    expect(test.slack.connections()).toBe(0);
  });
});
