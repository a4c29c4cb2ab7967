import pino from 'pino';
import type { Adapter } from '../../src/adapters/adapter.ts';
import { createDiscordAdapter } from '../../src/adapters/discord/create-discord-adapter.ts';
import { createSlackAdapter } from '../../src/adapters/slack/create-slack-adapter.ts';
import { listScopes } from '../../src/adapters/slack/scopes.ts';
import type { Platform } from '../../src/core/replies/reply.ts';
import { WEEKDAYS } from '../../src/core/schedule/weekday.ts';
import { localDateAt } from '../../src/daily/calendar/calendar.ts';
import { createTodaysTerms } from '../../src/daily/choosing/todays-terms.ts';
import { configuredSubscription } from '../../src/daily/configured-subscription.ts';
import type { DailyDesk } from '../../src/daily/daily-desk.ts';
import type { Delivery } from '../../src/daily/delivery.ts';
import { createDailyDesk } from '../../src/daily/desk/create-daily-desk.ts';
import { createReconciler } from '../../src/daily/posting/create-reconciler.ts';
import { tellOwner } from '../../src/daily/posting/tell-owner.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import { createSubscriptions } from '../../src/daily/subscriptions.ts';
import { startLocalDiscord } from '../../src/playground/discord/start-local-discord.ts';
import { startLocalSlack } from '../../src/playground/slack/start-local-slack.ts';
import { openEmbeddedStore } from '../../src/store/open-embedded-store.ts';
import { referenceContext } from '../support/reference-context.ts';
import { tempFolder } from '../support/temp-folder.ts';

export const SLACK_DAILY = 'C0DAILY';
export const DISCORD_DAILY = '400000000000000002';

type DailyOptions = {
  /** Scopes that the workspace did not grant. */
  readonly without?: readonly string[];
  readonly schedule?: Partial<Subscription>;
  readonly slackChannel?: string;
  readonly discordChannel?: string;
};

/**
 * The daily term as the bot runs it, on a clock that the test moves: real adapters on local platforms that share the
 * clock, and the embedded store, which a restart closes and opens again.
 */
export async function startDaily(start: string, options: DailyOptions = {}) {
  let time = new Date(start);
  const now = () => time;
  const { required, optional } = listScopes();
  const scopes = [...required, ...optional].filter((scope) => !options.without?.includes(scope));
  const [slack, discord, folder] = await Promise.all([
    startLocalSlack({ scopes, now }),
    startLocalDiscord({ now }),
    tempFolder(),
  ]);
  const lines: { msg: string; [key: string]: unknown }[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const contexts = { slack: await referenceContext('slack'), discord: await referenceContext('discord') };
  const contextFor = (platform: Platform) => contexts[platform];
  const schedule = {
    time: { hour: 9, minute: 0 },
    timeZone: 'Europe/Berlin',
    days: WEEKDAYS,
    catchUpHours: 6,
  };
  let subscriptions: readonly Subscription[] = [
    configuredSubscription({
      ...schedule,
      platform: 'slack',
      channel: options.slackChannel ?? SLACK_DAILY,
    }),
    configuredSubscription({
      ...schedule,
      platform: 'discord',
      channel: options.discordChannel ?? DISCORD_DAILY,
    }),
  ].map((subscription) => ({ ...subscription, ...options.schedule }));
  const common = {
    random: () => 0,
    count: async () => {},
    daily: {
      command: (...asked) => memory.desk.command(...asked),
      press: (...asked) => memory.desk.press(...asked),
      form: (...asked) => memory.desk.form(...asked),
      submit: (...asked) => memory.desk.submit(...asked),
    } satisfies DailyDesk,
    now,
    newId: () => 'id',
    log,
  };
  const adapters: readonly Adapter[] = [
    createSlackAdapter({
      ...common,
      botToken: slack.botToken,
      apiUrl: slack.apiUrl,
      mode: { kind: 'socket', appToken: slack.appToken },
      contextFor: () => contexts.slack,
    }),
    createDiscordAdapter({
      ...common,
      token: discord.token,
      apiUrl: discord.apiUrl,
      contextFor: () => contexts.discord,
    }),
  ];
  await Promise.all(adapters.map((adapter) => adapter.start()));
  const posterFor = (platform: Platform) => adapters.find((each) => each.platform === platform)?.poster;
  let store = await openEmbeddedStore(folder);
  const open = () => {
    const book = createSubscriptions(subscriptions, store, now);
    const todaysTerms = createTodaysTerms(book, 'UTC', now);
    const onDelivery = todaysTerms.note;
    const parts = { subscriptions: book, store, posterFor, contextFor, onDelivery, now, log };
    const reconciler = createReconciler({ ...parts, tellOwner: (stopped) => tellOwner(stopped, parts) });
    const proposal = { ...schedule, topics: [], style: 'card' } as const;
    const desk = createDailyDesk({ ...parts, reconciler, proposal, onChange: () => {} });
    return { todaysTerms, reconciler, desk };
  };
  let memory = open();

  const { workspace } = slack;
  const { world } = discord;
  return {
    slack,
    discord,
    get subscriptions() {
      return subscriptions;
    },
    lines,
    now,
    contexts,
    get desk() {
      return memory.desk;
    },
    get store() {
      return store;
    },
    run: () => memory.reconciler.run(),
    /** Moves the clock, and runs. */
    async at(instant: string) {
      time = new Date(instant);
      await memory.reconciler.run();
    },
    /** Ends the bot's memory, and starts it again on what it stored, with another schedule where one is given. */
    async restart(change: Partial<Subscription> = {}) {
      await store.close();
      subscriptions = subscriptions.map((subscription) => ({ ...subscription, ...change }));
      store = await openEmbeddedStore(folder);
      memory = open();
    },
    /** Whether today's post stands, is open, or what else became of it. */
    async today(platform: Platform): Promise<Delivery | undefined> {
      const subscription = subscriptions.find((each) => each.platform === platform);
      if (!subscription) return undefined;
      return store.findDelivery({ ...subscription, localDate: localDateAt(subscription.timeZone, time) });
    },
    /** The name of the term that the front page of a workspace shows as today's. */
    frontPage: (platform: Platform, workspace = 'T1') =>
      memory.todaysTerms.termFor({ platform, workspace }, contexts[platform].glossary)?.name,
    /** The titles that stand in the two channels, oldest first. */
    posts: () => ({
      slack: workspace.messages.filter(({ bot }) => bot).map(({ text }) => text.split('\n')[0] ?? ''),
      discord: world.messages.map(({ embeds }) => String(embeds[0]?.title ?? '')),
    }),
    async close() {
      await Promise.all(adapters.map((adapter) => adapter.stop()));
      await store.close();
      await Promise.all([slack.close(), discord.close()]);
    },
  };
}
