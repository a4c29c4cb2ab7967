import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { App } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { Adapter } from '../adapter.ts';
import type { AdapterOptions } from '../adapter-options.ts';
import { clientOptions } from './client-options.ts';
import { createBoltLog } from './create-bolt-log.ts';
import { createDailyPoster } from './create-daily-poster.ts';
import { createFacts } from './create-facts.ts';
import { createHttpReceiver } from './create-http-receiver.ts';
import { createSocket } from './create-socket.ts';
import { createThreadReader } from './create-thread-reader.ts';
import { createDesk } from './desk.ts';
import { type Identity, identify } from './identify.ts';
import { keepConnected } from './keep-connected.ts';
import { createOnlyOnce } from './only-once.ts';
import { registerListeners } from './register-listeners.ts';
import { createSender } from './sender.ts';

/** A person waits no longer for an answer. */
const CALL_TIMEOUT_MS = 10_000;
/** How long running answers may take to leave when the bot stops, and how long Slack may take to let go. */
const SETTLE_MS = 2_000;

export type SlackAdapterOptions = AdapterOptions & {
  readonly botToken: string;
  readonly mode:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
  /** As `http://host/api/`; Slack's own when absent. */
  readonly apiUrl?: string;
  /** Ids of the people who may change every channel's daily terms. */
  readonly editors?: readonly string[];
  /** How long one call may take before its outcome counts as unknown. */
  readonly callTimeoutMs?: number;
};

/** Lemma on Slack: the real Bolt takes the questions, one sender gives the answers. */
export function createSlackAdapter(options: SlackAdapterOptions): Adapter {
  const { botToken, mode, apiUrl, now, editors = [], callTimeoutMs = CALL_TIMEOUT_MS } = options;
  const log = options.log.child({ platform: 'slack' });
  const boltLog = createBoltLog(log);
  const client = new WebClient(botToken, { ...clientOptions(apiUrl, callTimeoutMs), logger: boltLog });
  const stopping = new AbortController();
  const pause = (ms: number) => sleep(ms, undefined, { signal: stopping.signal });
  let identity: Identity | undefined;
  let isConnected = false;

  const sender = createSender(client, pause, callTimeoutMs);
  const desk = createDesk({
    ...options,
    log,
    sender,
    isFirst: createOnlyOnce(now),
    facts: createFacts({ client, pause, now, log, editors: new Set(editors) }),
    readThread: createThreadReader(client, log),
    botUserId: () => identity?.botUserId,
  });
  const socket =
    mode.kind === 'socket' ? createSocket(mode.appToken, apiUrl, callTimeoutMs, boltLog) : undefined;
  const http = mode.kind === 'http' ? createHttpReceiver(mode.signingSecret, log, now) : undefined;
  const receiver = socket?.receiver ?? http?.receiver;
  const app = new App({
    ...(receiver ? { receiver } : {}),
    authorize: async () => ({ botToken, ...identity }),
    clientOptions: apiUrl ? { slackApiUrl: apiUrl } : {},
    convoStore: false,
    logger: boltLog,
  });
  app.error(async (err) => log.error({ err }, 'Bolt could not handle a request'));
  registerListeners(app, desk);

  return {
    platform: 'slack',
    start: () =>
      keepConnected({
        connect,
        pause,
        isStopped: () => stopping.signal.aborted,
        onChange: (connected) => {
          isConnected = connected;
        },
        now,
        log,
      }),
    async stop() {
      await desk.settle(SETTLE_MS);
      stopping.abort();
      isConnected = false;
      if (socket) await Promise.race([socket.disconnect(), sleep(SETTLE_MS, undefined, { ref: false })]);
    },
    isReady: () => isConnected,
    poster: createDailyPoster(client, sender),
    ...(http ? { requestListener: http.requestListener } : {}),
  };

  async function connect() {
    identity ??= await identify(client);
    if (!socket) return { ended: once(stopping.signal, 'abort').then(() => {}) };
    await socket.connect();
    const ended = socket.ended();
    if (stopping.signal.aborted) void socket.disconnect();
    return { ended };
  }
}
