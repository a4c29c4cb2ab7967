import { setTimeout as wait } from 'node:timers/promises';
import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  Status,
} from 'discord.js';
import type { Logger } from 'pino';
import { ConfigError } from '../../config-error.ts';
import { createClient } from './create-client.ts';
import { endConnection } from './end-connection.ts';

const MEND_INTENT =
  'Turn on Message Content Intent at https://discord.com/developers/applications → Bot, or take ' +
  'DISCORD_MESSAGE_CONTENT away: everything but explaining whole threads works without it.';

const MEND_TOKEN = 'Copy the bot token again from https://discord.com/developers/applications → Bot.';

/** Discord allows 1,000 identifications a day, so an outage of hours is met with about one try a minute. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** How long a start waits for a Discord that neither answers nor fails. */
const PATIENCE_MS = 5_000;

export type ConnectionOptions = {
  readonly token: string;
  readonly apiUrl?: string;
  /** Asks for the privileged intent Message Content. */
  readonly messageContent: boolean;
  readonly log: Logger;
  /** Called for each client that comes to life: one at the start, another whenever Discord ends a session for good. */
  readonly onReady: (client: Client<true>) => void;
};

export type Connection = {
  /** Resolves once connected, or once it is clear that it will take longer and the tries go on by themselves. */
  start(): Promise<void>;
  stop(): Promise<void>;
  isReady(): boolean;
  client(): Client | undefined;
};

/**
 * Keeps a discord.js client connected. The library resumes dropped sessions by itself; what it gives up on (a first
 * login that fails, a session that Discord ends) is begun anew with a fresh client, waiting longer each time.
 */
export function createConnection(options: ConnectionOptions): Connection {
  const { token, apiUrl, messageContent, log, onReady } = options;
  const stopping = new AbortController();
  let client: Client | undefined;

  async function open(onFailure: () => void): Promise<void> {
    for (
      let waitMs = FIRST_WAIT_MS;
      !stopping.signal.aborted;
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)
    ) {
      try {
        return await login();
      } catch (err) {
        if (isTokenRefused(err)) throw new ConfigError([`Discord refused DISCORD_TOKEN. ${MEND_TOKEN}`]);
        if (messageContent && isIntentRefused(err)) {
          throw new ConfigError([
            `Discord has not granted the intent of DISCORD_MESSAGE_CONTENT. ${MEND_INTENT}`,
          ]);
        }
        log.warn({ err, platform: 'discord', waitMs }, 'Discord could not be reached; it is tried again');
        onFailure();
        await wait(waitMs, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
  }

  function login(): Promise<void> {
    const next = createClient({ apiUrl, messageContent });
    client = next;
    next.on(Events.Error, (err) => log.error({ err, platform: 'discord' }, 'discord.js reported an error'));
    next.on(Events.Warn, (warning) => log.warn({ platform: 'discord' }, warning));
    next.on(Events.ShardError, (err) =>
      log.warn({ err, platform: 'discord' }, 'the connection to Discord failed'),
    );
    return new Promise((resolve, reject) => {
      next.once(Events.ClientReady, (ready) => {
        log.info({ platform: 'discord', servers: ready.guilds.cache.size }, 'connected to Discord');
        ready.on(Events.ShardDisconnect, ({ code }) => void reopen(ready, code));
        onReady(ready);
        resolve();
      });
      next.login(token).catch(reject);
    });
  }

  /** For a session that discord.js says it will not take up again. */
  async function reopen(ended: Client, code: number): Promise<void> {
    if (code === GatewayCloseCodes.AuthenticationFailed) {
      log.error({ platform: 'discord' }, `Discord no longer accepts DISCORD_TOKEN. ${MEND_TOKEN}`);
      return;
    }
    log.error({ platform: 'discord', code }, 'Discord ended the session; a new one is opened');
    await ended.destroy();
    await open(() => {}).catch(giveUp);
  }

  /** A wrong token that shows only later: nobody waits for the start any more. */
  function giveUp(err: Error): void {
    log.error({ err, platform: 'discord' }, 'the bot stays away from Discord until it is started anew');
  }

  return {
    async start() {
      let isStarted = false;
      await new Promise<void>((resolve, reject) => {
        const patience = setTimeout(resolve, PATIENCE_MS).unref();
        open(resolve)
          .then(resolve, (error: Error) => (isStarted ? giveUp(error) : reject(error)))
          .finally(() => clearTimeout(patience));
      });
      isStarted = true;
    },
    async stop() {
      stopping.abort();
      if (client) await endConnection(client);
    },
    isReady: () =>
      client?.isReady() === true && client.ws.shards.every(({ status }) => status === Status.Ready),
    client: () => client,
  };
}

function isTokenRefused(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  if (error instanceof DiscordAPIError) return error.status === 401;
  // How @discordjs/ws reports the gateway's close code 4004.
  return error instanceof Error && error.message === 'Authentication failed';
}

/** How @discordjs/ws reports the gateway's close code 4014. */
function isIntentRefused(error: unknown): boolean {
  return error instanceof Error && error.message === 'Used disallowed intents';
}
