import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Adapter } from './adapters/adapter.ts';
import type { AdapterOptions } from './adapters/adapter-options.ts';
import { REQUEST_PATH } from './adapters/slack/manifest.ts';
import type { Config } from './config.ts';
import { ConfigError } from './config-error.ts';
import type { Platform, ReplyContext } from './core/replies/reply.ts';
import { wordsFor } from './core/words/words-for.ts';
import { localDateAt } from './daily/calendar/calendar.ts';
import { configuredSubscription } from './daily/configured-subscription.ts';
import { createDaily } from './daily/create-daily.ts';
import type { Proposal } from './daily/desk/schedule-target.ts';
import type { Sleep } from './daily/posting/create-scheduler.ts';
import type { Subscription } from './daily/subscription.ts';
import { greet } from './greet.ts';
import { type Library, openLibrary } from './library.ts';
import type { Playground } from './playground/start-playground.ts';
import { openStore } from './store/open-store.ts';
import { createWebServer, type WebServer } from './web/create-web-server.ts';

export type Bot = {
  /** Tells the person at the terminal what runs, and where to go. */
  readonly greeting: string;
  stop(): Promise<void>;
};

type Platforms = Pick<Config, 'slack' | 'discord'>;

/** For those who step through days: the channels in place of the configured ones, and what the scheduler sleeps by. */
export type DailyParts = {
  readonly subscriptions?: readonly Subscription[];
  readonly sleep?: Sleep;
};

/** What every adapter is given, over all of them. */
type ContextFor = (platform: Platform, ...rest: Parameters<AdapterOptions['contextFor']>) => ReplyContext;
type Count = (platform: Platform, ...rest: Parameters<AdapterOptions['count']>) => Promise<void>;

/**
 * The composition root: opens what the configuration names, starts it, and stops it in the reverse order.
 * @throws ConfigError or GlossaryError for what a person can mend; whatever was opened by then is closed again.
 */
export async function startBot(
  config: Config,
  log: Logger,
  realNow = () => new Date(),
  parts: DailyParts = {},
): Promise<Bot> {
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    // Each has its chance, also when the one before it failed.
    const errors: unknown[] = [];
    for (const closer of closers.splice(0).reverse()) await closer().catch((error) => errors.push(error));
    if (errors.length > 0) throw new AggregateError(errors, 'Not everything could be closed.');
  };

  const keep = async <Part extends { close(): Promise<void> }>(opening: Promise<Part>): Promise<Part> => {
    const part = await opening;
    closers.push(() => part.close());
    return part;
  };

  try {
    const adapters: Adapter[] = [];
    const isPlayground = !config.slack && !config.discord;
    const web = await keep(createWebServer(config.host, config.port, () => readinessOf(adapters)));
    const opening = [
      keep(openLibrary(config.glossaryPaths, log)),
      keep(openStore(config, isPlayground, log)),
      isPlayground ? keep(openPlayground(realNow)) : undefined,
    ] as const;
    // What opened although another failed has its closer by then.
    await Promise.allSettled(opening);
    const [library, store, playground] = await Promise.all(opening);

    const { now, sleep } = playground?.clock ?? { now: realNow, sleep: parts.sleep };
    const posterFor = (platform: Platform) => adapters.find((each) => each.platform === platform)?.poster;
    const contextFor: ContextFor = (platform, workspace, locale) => {
      const shelf = library.current();
      const dailyTerm = daily.todaysTerms.termFor({ platform, workspace }, shelf.glossary);
      const words = wordsFor(locale, config.language);
      return { ...shelf, words, platform, ...(dailyTerm ? { dailyTerm } : {}) };
    };
    const daily = createDaily({
      configured: parts.subscriptions ?? playground?.subscriptions ?? subscriptionsOf(config),
      proposal: proposalOf(config),
      ...{ store, posterFor, contextFor, now, log },
      sleep,
    });
    await daily.load();
    const count: Count = (platform, workspace = '', tally) =>
      store.addTally({ platform, workspace }, tally, now());
    const common = { log, now, daily: daily.desk };
    adapters.push(...(await createAdapters(playground ?? config, common, contextFor, count)));
    closers.push(async () => {
      await Promise.all(adapters.map((adapter) => adapter.stop()));
    });
    const site = await openSite(config, library, web.url, isPlayground, now);
    mountParts(web, adapters, [site, playground?.pageFor(daily.subscriptions.active)]);
    await startAdapters(adapters, log);
    daily.start();
    closers.push(() => daily.stop());

    const terms = library.current().glossary.terms.length;
    return {
      greeting: greet({
        terms,
        adapters,
        url: web.url,
        isPlayground,
        hasSite: config.site.audience !== 'off',
      }),
      stop: close,
    };
  } catch (error) {
    await close().catch((err: unknown) =>
      log.warn({ err }, 'could not close everything after a failed start'),
    );
    throw error;
  }
}

/** Loads no more than is configured: each platform's library takes longer to load than everything else together. */
async function createAdapters(
  { slack, discord }: Platforms,
  parts: Pick<AdapterOptions, 'log' | 'now' | 'daily'>,
  contextFor: ContextFor,
  count: Count,
): Promise<Adapter[]> {
  const optionsFor = (platform: Platform): AdapterOptions => ({
    ...parts,
    contextFor: (workspace, locale) => contextFor(platform, workspace, locale),
    count: (workspace, tally) => count(platform, workspace, tally),
    random: Math.random,
    newId: () => randomBytes(4).toString('hex'),
  });
  const adapters: Adapter[] = [];
  if (slack) {
    const { createSlackAdapter } = await import('./adapters/slack/create-slack-adapter.ts');
    adapters.push(createSlackAdapter({ ...optionsFor('slack'), ...slack }));
  }
  if (discord) {
    const { createDiscordAdapter } = await import('./adapters/discord/create-discord-adapter.ts');
    adapters.push(createDiscordAdapter({ ...optionsFor('discord'), ...discord }));
  }
  return adapters;
}

function mountParts(
  web: WebServer,
  adapters: readonly Adapter[],
  pages: readonly (RequestHandler | undefined)[],
): void {
  for (const { requestListener } of adapters) {
    if (!requestListener) continue;
    web.mount((request, response, next) => {
      if (request.path === REQUEST_PATH) requestListener(request, response);
      else next();
    });
  }
  // In this order: the root is the site's where there is one, and otherwise leads to the playground.
  for (const page of pages) if (page) web.mount(page);
}

/** A platform that refuses its token does not keep the other from starting; if none can start, the bot can't. */
async function startAdapters(adapters: readonly Adapter[], log: Logger): Promise<void> {
  const outcomes = await Promise.allSettled(adapters.map((adapter) => adapter.start()));
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  const unforeseen = failures.find((failure) => !(failure instanceof ConfigError));
  if (unforeseen) throw unforeseen;
  if (failures.length === adapters.length) throw new ConfigError(failures.map(({ message }) => message));
  for (const { message } of failures) log.error(`${message} The other platform goes on without it.`);
}

function readinessOf(adapters: readonly Adapter[]): Record<string, boolean> {
  return Object.fromEntries(adapters.map(({ platform, isReady }) => [platform, isReady()]));
}

/** The hours of the channels that the environment names are a good start for any other. */
function proposalOf({ daily: { slackChannel: _, discordChannel: __, ...schedule } }: Config): Proposal {
  return { ...schedule, topics: [], style: 'card' };
}

function subscriptionsOf({ daily }: Config): Subscription[] {
  const { slackChannel, discordChannel, ...schedule } = daily;
  return [
    ...(slackChannel
      ? [configuredSubscription({ ...schedule, platform: 'slack', channel: slackChannel })]
      : []),
    ...(discordChannel
      ? [configuredSubscription({ ...schedule, platform: 'discord', channel: discordChannel })]
      : []),
  ];
}

/** The glossary in a browser, as far as it is wanted; today's term there is by the date alone, for it is of no workspace. */
async function openSite(
  { site, language, daily }: Config,
  library: Library,
  webUrl: string,
  hasPlayground: boolean,
  now: () => Date,
): Promise<RequestHandler | undefined> {
  if (site.audience === 'off') return undefined;
  const { openSite: open } = await import('./web/site/open-site.ts');
  return open({
    isPublic: site.audience === 'public',
    address: site.url ?? webUrl,
    language,
    current: library.current,
    today: () => localDateAt(daily.timeZone, now()),
    hasPlayground,
  });
}

/** Only where it is wanted is it loaded, too. */
async function openPlayground(realNow: () => Date): Promise<Playground> {
  const { startPlayground } = await import('./playground/start-playground.ts');
  return startPlayground(realNow);
}
