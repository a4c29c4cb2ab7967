import { type Client, Locale } from 'discord.js';
import type { Adapter } from '../adapter.ts';
import type { AdapterOptions } from '../adapter-options.ts';
import { inTime } from '../in-time.ts';
import { commandDefinitions } from './commands.ts';
import { createConnection } from './create-connection.ts';
import { createDailyPoster } from './create-daily-poster.ts';
import { createSender } from './create-sender.ts';
import { describeError } from './describe-error.ts';
import { listen } from './listen.ts';
import { otherLanguages } from './other-languages.ts';
import { createRecentIds } from './recent-ids.ts';
import { registerCommands } from './register-commands.ts';
import { isTransient } from './send-outcome.ts';
import { tryAgain } from './try-again.ts';

export type DiscordOptions = AdapterOptions & {
  readonly token: string;
  /** Another address than Discord's own, as `http://host/api`. */
  readonly apiUrl?: string;
  /** The bot was granted the privileged intent Message Content, and explains whole threads. */
  readonly messageContent?: boolean;
};

/** How long a stop waits for answers that are on their way. */
const GRACE_MS = 3_000;

const REGISTRATION_WAITS_MS = [1_000, 5_000, 30_000];

/** Lemma on Discord, through discord.js. */
export function createDiscordAdapter(options: DiscordOptions): Adapter {
  const { token, apiUrl, messageContent = false, contextFor, random, count, daily, newId } = options;
  const log = options.log.child({}, { serializers: { err: describeError } });
  const recent = createRecentIds();
  const running = new Set<Promise<void>>();

  const connection = createConnection({ token, ...(apiUrl ? { apiUrl } : {}), messageContent, log, onReady });

  function onReady(client: Client<true>): void {
    const desk = { contextFor, random, count, daily, messageContent, sender: createSender(client.rest) };
    listen(client, { desk, recent, log, newId, track });
    track(register(client));
  }

  function track(work: Promise<void>): void {
    running.add(work);
    void work.finally(() => running.delete(work));
  }

  return {
    platform: 'discord',
    start: connection.start,
    async stop() {
      await inTime(Promise.allSettled(running), GRACE_MS);
      await connection.stop();
    },
    isReady: connection.isReady,
    poster: createDailyPoster(connection.client),
  };

  async function register({ rest, application }: Client<true>): Promise<void> {
    const english = contextFor(undefined, Locale.EnglishUS).words;
    const commands = commandDefinitions(english, otherLanguages({ contextFor }));
    try {
      const attempt = () => registerCommands(rest, application.id, commands);
      const isWritten = await tryAgain(attempt, REGISTRATION_WAITS_MS, isTransient);
      log.info({ platform: 'discord', isWritten }, 'commands are registered');
    } catch (err) {
      log.error({ err, platform: 'discord' }, 'the commands could not be registered; those of before stay');
    }
  }
}
