import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createDiscordAdapter } from '../../../src/adapters/discord/create-discord-adapter.ts';
import { ConfigError } from '../../../src/config-error.ts';
import { createScriptedDesk } from '../../support/scripted-desk.ts';
import { GENERAL, READ_ONLY, startTestDiscord, type TestDiscord } from './start-test-discord.ts';

const POST = 'POST /channels/:channel/messages';
const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const PUT_COMMANDS = 'PUT /applications/:application/commands';

const closing: TestDiscord[] = [];

async function start(...options: Parameters<typeof startTestDiscord>): Promise<TestDiscord> {
  const test = await startTestDiscord(...options);
  closing.push(test);
  return test;
}

afterEach(async () => {
  for (const test of closing.splice(0)) await test.close();
});

describe('sending on Discord', () => {
  it.each([
    ['a lost reply', { kind: 'lose-reply' } as const],
    ['a server error', { kind: 'status', status: 502 } as const],
    ['too many requests', { kind: 'rate-limit', retryAfterSeconds: 0.2 } as const],
  ])('answers a mention exactly once after %s', async (_what, fault) => {
    const test = await start();
    test.discord.faults.plan.add(POST, fault);
    test.ada.say('@lemma acid');
    await test.discord.waitFor(() => test.calls(POST).length === 2, 'the second try');
    expect(test.said()).toHaveLength(1);
  });

  it.each([
    ['a lost reply', { kind: 'lose-reply' } as const],
    ['a server error', { kind: 'status', status: 500 } as const],
  ])('answers a command exactly once after %s', async (_what, fault) => {
    const test = await start();
    test.discord.faults.plan.add(CALLBACK, fault);
    const { message } = await test.ada.command('define', { term: 'acid' });
    expect(message).toBeDefined();
    await test.discord.waitFor(() => test.calls(CALLBACK).length === 2, 'the second try');
    expect(test.said()).toHaveLength(1);
  });

  it('sends a nonce that makes the same message one', async () => {
    const test = await start();
    test.ada.say('@lemma acid');
    await test.hears(1);
    expect(test.calls(POST)[0]?.body).toMatchObject({
      enforce_nonce: true,
      nonce: expect.any(String),
      allowed_mentions: { parse: [] },
    });
  });

  it('logs with an id where it may not write, and goes on elsewhere', async () => {
    const test = await start();
    test.ada.say('@lemma acid', { channel: READ_ONLY });
    const line = await test.logs('the answer to a Discord message failed');
    expect(line).toMatchObject({ requestId: 'id-1', platform: 'discord' });
    test.ada.say('@lemma acid');
    await test.hears(1);
  });

  it('answers in plain words where it may not embed, and without a reference where it may not read back', async () => {
    const test = await start();
    const { world } = test.discord;
    world.channels.get(GENERAL)?.denied.add('EMBED_LINKS').add('READ_MESSAGE_HISTORY');
    test.ada.say('@lemma acid');
    const [answer] = await test.hears(1);
    expect(answer?.embeds).toEqual([]);
    expect(answer?.replyTo).toBeUndefined();
    expect(answer?.content).toContain('ACID');
  });

  it('tells the person with an id when an answer fails', async () => {
    const test = await start();
    test.discord.faults.plan.add(CALLBACK, { kind: 'refuse', error: '50035' });
    const { message } = await test.ada.command('define', { term: 'acid' });
    expect(JSON.stringify(message?.embeds)).toContain('id-1');
    expect(test.logged.find(({ requestId }) => requestId === 'id-1')).toMatchObject({ level: 50 });
  });
});

describe('staying connected to Discord', () => {
  it('hears what was said while the connection was down', async () => {
    const test = await start();
    test.discord.faults.dropConnections();
    await test.discord.waitFor(() => test.discord.connections() === 0, 'the break');
    test.ada.say('@lemma acid');
    expect(await test.hears(1)).toHaveLength(1);
  });

  it('follows Discord’s request to connect anew, and misses nothing', async () => {
    const test = await start();
    test.discord.faults.requestReconnect();
    await test.discord.waitFor(() => test.discord.connections() === 0, 'the goodbye');
    test.ada.say('@lemma acid');
    expect(await test.hears(1)).toHaveLength(1);
  });

  it('comes back after connections that were refused, and misses nothing', async () => {
    const test = await start();
    test.discord.faults.refuseConnections(3);
    test.discord.faults.dropConnections();
    await test.logs('the connection to Discord failed', 3);
    test.ada.say('@lemma acid');
    expect(await test.hears(1)).toHaveLength(1);
  });

  it('begins anew when its session is gone', async () => {
    const test = await start();
    test.discord.faults.invalidateSessions();
    await test.discord.waitFor(() => test.discord.connections() === 1, 'the new session');
    test.ada.say('@lemma acid');
    expect(await test.hears(1)).toHaveLength(1);
  });

  it('notices a connection that is dead without being closed', async () => {
    const test = await start({ discord: { heartbeatMs: 100 } });
    test.discord.faults.ignoreHeartbeats(true);
    await test.discord.waitFor(() => test.discord.connections() === 0, 'the end of the dead connection');
    test.discord.faults.ignoreHeartbeats(false);
    await test.discord.waitFor(() => test.discord.connections() === 1, 'the new connection');
    test.ada.say('@lemma acid');
    expect(await test.hears(1)).toHaveLength(1);
  });

  it('takes up a session that Discord closed for good', async () => {
    const test = await start();
    test.discord.faults.closeConnections(4014);
    await test.logs('Discord ended the session');
    await test.logs('connected to Discord', 2);
    test.ada.say('@lemma acid');
    expect(await test.hears(1)).toHaveLength(1);
  });

  it('goes on without an end when the token is revoked while it runs', async () => {
    const test = await start();
    test.discord.faults.revokeToken();
    await test.logs('no longer accepts DISCORD_TOKEN');
    expect(test.adapter.isReady()).toBe(false);
  });
});

describe('starting on Discord', () => {
  it('says what to do about a wrong token', async () => {
    const test = await start({ idle: true, adapter: { token: 'wrong' } });
    const failure = await test.adapter.start().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigError);
    expect(String(failure)).toContain('DISCORD_TOKEN');
    expect(String(failure)).toContain('discord.com/developers');
  });

  it('goes on trying when Discord can’t be reached, and answers once it can', async () => {
    const test = await start({ idle: true });
    test.discord.faults.plan.add('GET /gateway/bot', { kind: 'status', status: 503 });
    await test.adapter.start();
    expect(test.adapter.isReady()).toBe(false);
    await test.logs('connected to Discord');
    test.ada.say('@lemma acid');
    expect(await test.hears(1)).toHaveLength(1);
  });

  it('registers its commands once, and again only when they differ', async () => {
    const test = await start();
    await test.adapter.stop();
    const second = createDiscordAdapter({
      token: test.discord.token,
      apiUrl: test.discord.apiUrl,
      contextFor: () => test.context,
      random: () => 0,
      count: async () => {},
      daily: createScriptedDesk().desk,
      now: () => new Date(),
      newId: () => 'id',
      log: (await start({ idle: true })).log,
    });
    await second.start();
    await test.discord.waitFor(
      () => test.calls('GET /applications/:application/commands').length === 2,
      'the comparison',
    );
    await second.stop();
    expect(test.calls(PUT_COMMANDS)).toHaveLength(1);
  });

  it('registers in the background while Discord refuses for a moment', async () => {
    const test = await start({ idle: true });
    test.discord.faults.plan.add(PUT_COMMANDS, { kind: 'status', status: 500 });
    await test.adapter.start();
    expect(test.adapter.isReady()).toBe(true);
    await test.discord.waitFor(() => test.discord.world.commands.length > 0, 'the commands');
  });

  it('stops while it is still trying to connect', async () => {
    const away = createServer((request) => request.socket.destroy());
    away.listen(0, '127.0.0.1');
    await once(away, 'listening');
    const { port } = away.address() as AddressInfo;
    const test = await start({ idle: true, adapter: { apiUrl: `http://127.0.0.1:${port}/api` } });
    await test.adapter.start();
    await test.adapter.stop();
    away.close();
    away.closeAllConnections();
  });

  it('stops in the middle of taking up a session, and stays away', async () => {
    const test = await start();
    test.discord.faults.invalidateSessions();
    await test.discord.waitFor(() => test.discord.connections() === 1, 'the new session');
    await test.adapter.stop();
    await test.discord.waitFor(() => test.discord.connections() === 0, 'the goodbye');
  });

  it('stops while nobody answers at the gateway', async () => {
    const test = await start();
    test.discord.faults.refuseConnections(Number.POSITIVE_INFINITY);
    test.discord.faults.dropConnections();
    await test.logs('the connection to Discord failed');
    await test.adapter.stop();
  });

  it('lets an answer that is on its way leave before it stops', async () => {
    const test = await start();
    test.discord.faults.plan.add(POST, { kind: 'rate-limit', retryAfterSeconds: 0.5 });
    test.ada.say('@lemma acid');
    await test.discord.waitFor(() => test.calls(POST).length === 1, 'the refusal');
    await test.adapter.stop();
    expect(test.said()).toHaveLength(1);
  });
});
