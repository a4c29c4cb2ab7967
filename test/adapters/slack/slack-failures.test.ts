import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { sign } from '../../../src/playground/slack/http-delivery.ts';
import { startTestSlack, type TestSlack } from './start-test-slack.ts';

const RANDOM = 'C0RANDOM';
const closing: TestSlack[] = [];

async function start(...options: Parameters<typeof startTestSlack>): Promise<TestSlack> {
  const test = await startTestSlack(...options);
  closing.push(test);
  return test;
}

afterEach(async () => {
  for (const test of closing.splice(0)) await test.close();
});

describe('sending on Slack', () => {
  it('waits as long as Slack asks after too many requests, and keeps no other channel waiting', async () => {
    const test = await start();
    test.slack.faults.plan.add('chat.postMessage', { kind: 'rate-limit', retryAfterSeconds: 1 });
    await test.ada.say('@lemma backpressure');
    await test.slack.waitFor(() => test.calls('chat.postMessage').length === 1, 'the refusal');
    await test.bob.say('circuit breaker', { channel: 'D0BOB' });
    await test.hears(1, 'U0BOB', 'D0BOB');
    expect(test.said()).toEqual([]);
    expect(await test.hears(1)).toHaveLength(1);
    expect(test.calls('chat.postMessage').map(({ status }) => status)).toEqual([429, 200, 200]);
  });

  it('sends again after an answer that says “not now”', async () => {
    const test = await start();
    test.slack.faults.plan.add('chat.postMessage', { kind: 'refuse', error: 'service_unavailable' });
    await test.ada.say('@lemma backpressure');
    expect(await test.hears(1)).toHaveLength(1);
  });

  it.each([
    ['a lost reply', { kind: 'lose-reply' } as const, 1],
    ['a server error', { kind: 'status', status: 500 } as const, 0],
    ['an error after which the message may stand', { kind: 'refuse', error: 'internal_error' } as const, 0],
  ])('does not send again after %s', async (_what, fault, standing) => {
    const test = await start();
    test.slack.faults.plan.add('chat.postMessage', fault);
    await test.ada.say('@lemma backpressure');
    const line = await test.logs('could not answer');
    expect(line).toMatchObject({ level: 50, outcome: 'unknown', what: 'mention', requestId: 'id-1' });
    expect(line).toMatchObject({ platform: 'slack', eventId: expect.stringMatching(/^Ev/) });
    await test.ada.say('@lemma circuit breaker');
    await test.hears(standing + 1);
    expect(test.calls('chat.postMessage')).toHaveLength(2);
    expect(test.calls('chat.postEphemeral')).toEqual([]);
  });

  it('tells the asker, with an id that stands in the log, when Slack refuses the answer', async () => {
    const test = await start();
    test.slack.faults.plan.add('chat.postMessage', { kind: 'refuse', error: 'restricted_action' });
    await test.ada.say('@lemma backpressure');
    const [notice] = await test.hears(1);
    expect(notice).toMatchObject({ ephemeralFor: 'U0ADA', text: expect.stringContaining('id-1') });
    expect(test.logged.find(({ msg }) => msg === 'could not answer')).toMatchObject({ requestId: 'id-1' });
  });

  it('logs and goes on when it may neither answer nor say so', async () => {
    const test = await start();
    test.slack.workspace.channels.get('C0GENERAL')?.members.delete('U0LEMMA');
    await test.slack.deliverEvent({
      type: 'event_callback',
      team_id: 'T0LEMMA',
      event_id: 'Ev1',
      event: { type: 'app_mention', user: 'U0ADA', text: 'backpressure', channel: 'C0GENERAL', ts: '1.1' },
    });
    await test.slack.waitFor(() => test.calls('chat.postEphemeral').length === 1, 'the try');
    await test.ada.command('/define', 'backpressure');
    expect(test.said()).toHaveLength(1);
    expect(test.logged.map(({ msg }) => msg)).toEqual(
      expect.arrayContaining(['could not answer', 'could not tell the person']),
    );
  });

  it.each([
    ['a refusal', { kind: 'refuse', error: 'cannot_reply_to_message' } as const],
    ['an expired address', { kind: 'status', status: 404 } as const],
  ])('takes %s by the response address for the failure it is', async (_what, fault) => {
    const test = await start();
    await test.ada.command('/define', 'backpressure', { channel: RANDOM });
    const [card] = test.said('U0ADA', RANDOM);
    if (!card) throw new Error('There is no card.');
    test.slack.faults.plan.add('response_url', fault);
    await test.ada.press(card, 'Share in channel');
    const [, notice] = await test.hears(2, 'U0ADA', RANDOM);
    expect(notice).toMatchObject({ ephemeralFor: 'U0ADA', text: expect.stringContaining('id-2') });
    expect(test.said('U0BOB', RANDOM)).toEqual([]);
  });

  it('does not share twice when the reply of the response address is lost', async () => {
    const test = await start();
    await test.ada.command('/define', 'backpressure');
    const [card] = test.said();
    if (!card) throw new Error('There is no card.');
    test.slack.faults.plan.add('response_url', { kind: 'lose-reply' });
    await test.ada.press(card, 'Share in channel');
    await test.logs('could not answer');
    await test.ada.command('/define', 'circuit breaker');
    expect(test.said('U0BOB')).toHaveLength(1);
  });

  it('goes on answering commands when its token is revoked', async () => {
    const test = await start();
    test.slack.faults.revokeToken();
    await test.ada.say('@lemma backpressure');
    const line = await test.logs('could not answer');
    expect(line?.msg).toMatch(/Slack refused SLACK_BOT_TOKEN \(token_revoked\)\. .*api\.slack\.com\/apps/);
    expect(await test.ada.command('/define', 'backpressure')).toEqual({ acked: true });
    expect(test.said()).toHaveLength(1);
  });

  it('says in the log which scopes to add when one is missing', async () => {
    const test = await start({ slack: { scopes: ['commands', 'app_mentions:read'] } });
    await test.ada.say('@lemma backpressure');
    const line = await test.logs('could not answer');
    expect(line?.msg).toMatch(/SLACK_BOT_TOKEN \(missing_scope\)\. Add the scopes of manifest\.json/);
  });

  it('answers with a line and an id when something breaks inside', async () => {
    const test = await start({
      adapter: {
        random: () => {
          throw new Error('no dice');
        },
      },
    });
    expect(await test.ada.command('/glossary', 'random')).toEqual({ acked: true });
    expect(test.said()).toEqual([expect.objectContaining({ text: expect.stringContaining('id-1') })]);
    await test.ada.command('/define', 'backpressure');
    expect(test.said()).toHaveLength(2);
  });

  it('never writes a token to the log', async () => {
    const test = await start();
    test.slack.faults.plan.add('chat.postMessage', { kind: 'status', status: 500 });
    await test.ada.say('@lemma backpressure');
    await test.logs('could not answer');
    expect(JSON.stringify(test.logged)).not.toMatch(/local-bot-token|local-app-token/);
  });
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

  it('survives three server errors in a row while it connects again', async () => {
    const test = await start();
    test.slack.faults.plan.add('apps.connections.open', { kind: 'status', status: 503 }, 3);
    test.slack.faults.dropConnections();
    await test.slack.waitFor(() => test.calls('apps.connections.open').length === 5, 'the fifth call');
    await test.slack.waitFor(() => test.slack.connections() === 1, 'the connection');
    await test.ada.say('@lemma backpressure');
    expect(await test.hears(1)).toHaveLength(1);
  });

  it('survives sockets that are refused and a token that is refused for a while', async () => {
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
