import { EventEmitter } from 'node:events';
import pino from 'pino';
import {
  createDiscordAdapter,
  type DiscordOptions,
} from '../../../src/adapters/discord/create-discord-adapter.ts';
import type { ReplyContext } from '../../../src/core/replies/reply.ts';
import type { Tally } from '../../../src/core/tally.ts';
import {
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../../src/playground/discord/start-local-discord.ts';
import { waitFor } from '../../../src/playground/local-server/wait-for.ts';
import { judgeDiscordRequest } from '../../support/judge-discord.ts';
import { referenceContext } from '../../support/reference-context.ts';
import { createScriptedDesk } from '../../support/scripted-desk.ts';

type TestOptions = {
  readonly discord?: LocalDiscordOptions;
  readonly context?: ReplyContext;
  /** What the adapter is given instead. */
  readonly adapter?: Partial<DiscordOptions>;
  /** Leaves `start` to the test. */
  readonly idle?: boolean;
};

export type LogLine = { readonly level: number; readonly msg: string; readonly [key: string]: unknown };

export const ADA = '200000000000000001';
export const BOB = '200000000000000002';
export const GENERAL = '400000000000000001';
export const DAILY = '400000000000000002';
export const READ_ONLY = '400000000000000003';
export const LOBBY = '400000000000000004';

export type TestDiscord = Awaited<ReturnType<typeof startTestDiscord>>;

/** Reading the schemas of these calls takes seconds on a busy machine: too many of the three that a person waits. */
const JUDGED_IN_TIME = [
  'POST /interactions/:interaction/:token/callback',
  'POST /webhooks/:application/:token',
  'PATCH /webhooks/:application/:token/messages/:message',
  'POST /channels/:channel/messages',
];

/** The real discord.js, connected to a local Discord over its gateway and REST API. */
export async function startTestDiscord(options: TestOptions = {}) {
  const { context = await referenceContext('discord'), idle = false } = options;
  const discord = await startLocalDiscord({ checkRequest: judgeDiscordRequest, ...options.discord });
  for (const route of JUDGED_IN_TIME) judgeDiscordRequest(route, {});
  const logged: LogLine[] = [];
  const counted: Tally[] = [];
  const logChanges = new EventEmitter();
  const write = (line: string) => {
    logged.push(JSON.parse(line));
    logChanges.emit('change');
  };
  const log = pino({ level: 'debug' }, { write });
  let ids = 0;
  const adapter = createDiscordAdapter({
    token: discord.token,
    apiUrl: discord.apiUrl,
    contextFor: () => context,
    random: () => 0,
    count: async (_workspace, tally) => void counted.push(tally),
    daily: createScriptedDesk().desk,
    now: () => new Date(),
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    log,
    ...options.adapter,
  });
  if (!idle) {
    await adapter.start();
    await discord.waitFor(() => discord.world.commands.length > 0, 'the registered commands');
  }
  return {
    discord,
    adapter,
    context,
    logged,
    log,
    /** What was counted, in order. */
    counted,
    ada: discord.person(ADA),
    bob: discord.person(BOB),
    /** What the bot has said that this person can see, oldest first. */
    said: (user = ADA, channel = GENERAL) =>
      discord.world.visibleTo(user, channel).filter(({ author }) => author === discord.world.botUserId),
    /** Waits until the bot has said so many things to this person, and gives them. */
    async hears(count: number, channel = GENERAL, user = ADA) {
      const { botUserId } = discord.world;
      const heard = () => discord.world.visibleTo(user, channel).filter(({ author }) => author === botUserId);
      await discord.waitFor(() => heard().length >= count, `${count} answers in ${channel}`);
      return heard();
    },
    calls: (route: string) => discord.world.calls.filter((call) => call.route === route),
    /** Waits until the log holds so many lines with this text, and gives the latest. */
    async logs(text: string, times = 1) {
      const found = () => logged.filter(({ msg }) => msg.includes(text));
      await waitFor(logChanges, () => found().length >= times, `“${text}” in the log`);
      return found().at(-1);
    },
    async close() {
      await adapter.stop();
      await discord.close();
    },
  };
}
