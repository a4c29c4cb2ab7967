import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Events, Status } from 'discord.js';

const HANDSHAKE_MS = 1_000;
const GOODBYE_MS = 500;

const SETTLED: ReadonlySet<Status> = new Set([Status.Ready, Status.Idle, Status.Disconnected]);

/**
 * Destroys a client. In the middle of a handshake, discord.js 14 would wait for ever for the end of its connection and
 * open another one, so the handshake is let end first, and nothing is waited for long.
 */
export async function endConnection(client: Client): Promise<void> {
  if (client.ws.shards.some(({ status }) => !SETTLED.has(status))) await handshakeOf(client);
  await Promise.race([client.destroy(), wait(GOODBYE_MS, undefined, { ref: false })]);
}

async function handshakeOf(client: Client): Promise<void> {
  const signal = AbortSignal.timeout(HANDSHAKE_MS);
  const ends = [Events.ShardReady, Events.ShardResume].map((event) => once(client, event, { signal }));
  await Promise.race(ends).catch(() => {});
}
