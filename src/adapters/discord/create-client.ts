import { Client, Options, Partials } from 'discord.js';
import { intentsFor } from './needs.ts';

/** A Discord that has not answered after this long is not going to; people wait three seconds at most. */
const REQUEST_TIMEOUT_MS = 5_000;

/** Waits that Discord asks for are kept by discord.js up to this length; beyond it the call fails and says so. */
const LONGEST_WAIT_MS = 10_000;

/** Until all servers have reported, discord.js holds every question back: three seconds are not to be wasted on it. */
const GUILDS_WAIT_MS = 1_000;

type ClientSettings = {
  /** Another address than Discord's own, as `http://host/api`. */
  readonly apiUrl?: string | undefined;
  readonly messageContent: boolean;
};

/** A discord.js client with the least that Lemma needs. */
export function createClient({ apiUrl, messageContent }: ClientSettings): Client {
  return new Client({
    intents: intentsFor(messageContent),
    // Direct messages come from channels that the client has not seen before.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    shards: 'auto',
    waitGuildTimeout: GUILDS_WAIT_MS,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: {
      ...(apiUrl ? { api: apiUrl } : {}),
      timeout: REQUEST_TIMEOUT_MS,
      // discord.js repeats failed calls at once and blindly; the sender knows which may be repeated, and waits between.
      retries: 0,
      rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_WAIT_MS,
    },
  });
}
