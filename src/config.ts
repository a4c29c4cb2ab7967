import { z } from 'zod';
import { ConfigError } from './config-error.ts';
import { address, channelId, oneOf, orFault, wholeNumber } from './config-values.ts';
import { checkTimeZone } from './core/schedule/check-time-zone.ts';
import { parseDailyTime } from './core/schedule/parse-daily-time.ts';
import { parseWeekdays } from './core/schedule/parse-weekdays.ts';
import { LANGUAGES } from './core/words/words-for.ts';
import { ADDRESS_FAULT, isPostgresAddress, passwordsIn } from './store/postgres-address.ts';

const SLACK_APPS = 'https://api.slack.com/apps';
const DISCORD_APPS = 'https://discord.com/developers/applications';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every environment variable that Lemma reads, with its default and what is wrong when it is. */
const environment = z.object({
  NODE_ENV: z.string().optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber('PORT', 3000, 65_535, 'a free port, such as 3000'),
  DATA_DIR: z.string().default('./var'),
  DATABASE_URL: z.string().trim().refine(isPostgresAddress, { error: ADDRESS_FAULT }).optional(),
  GLOSSARY_PATH: z.string().default('data/glossary'),
  LEMMA_LANGUAGE: oneOf('LEMMA_LANGUAGE', LANGUAGES).default('en'),
  LOG_LEVEL: oneOf('LOG_LEVEL', LOG_LEVELS).optional(),

  LEMMA_SITE: oneOf('LEMMA_SITE', ['off', 'local', 'public']).default('local'),
  LEMMA_SITE_URL: address('LEMMA_SITE_URL', 'https://glossary.example.com'),

  SLACK_BOT_TOKEN: z.string().optional(),
  SLACK_APP_TOKEN: z.string().optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  LEMMA_EDITORS: z.string().default('').transform(orFault('LEMMA_EDITORS', splitUserIds)),
  SLACK_API_URL: address('SLACK_API_URL', 'http://host/api/'),
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_API_URL: address('DISCORD_API_URL', 'http://host/api'),
  DISCORD_MESSAGE_CONTENT: oneOf('DISCORD_MESSAGE_CONTENT', ['0', '1']).default('0'),

  DAILY_SLACK_CHANNEL: channelId(
    'DAILY_SLACK_CHANNEL',
    /^[CGD][A-Z0-9]+$/,
    'such as C0123456789, at the foot of View channel details',
  ),
  DAILY_DISCORD_CHANNEL: channelId(
    'DAILY_DISCORD_CHANNEL',
    /^\d+$/,
    'a long number: developer mode on, then right-click the channel and Copy Channel ID',
  ),
  DAILY_TIME: z.string().default('09:00').transform(orFault('DAILY_TIME', parseDailyTime)),
  DAILY_TIMEZONE: z.string().default('UTC').transform(orFault('DAILY_TIMEZONE', checkTimeZone)),
  DAILY_DAYS: z.string().default('mon,tue,wed,thu,fri').transform(orFault('DAILY_DAYS', parseWeekdays)),
  DAILY_CATCH_UP_HOURS: wholeNumber(
    'DAILY_CATCH_UP_HOURS',
    6,
    23,
    'the hours after which a missed post is dropped, such as 6',
  ),
});

type Environment = z.infer<typeof environment>;

export type Config = ReturnType<typeof readConfig>;

export type SlackConfig = {
  readonly botToken: string;
  readonly apiUrl?: string;
  /** Socket Mode where both are set: it needs no public address. */
  readonly mode:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
  /** Ids of the people who may change every channel's daily terms, whatever Slack tells of them. */
  readonly editors?: readonly string[];
};

export type DiscordConfig = {
  readonly token: string;
  readonly apiUrl?: string;
  /** Whether the app has the privileged intent to read messages: only then can it explain a thread. */
  readonly messageContent?: boolean;
};

export type SiteConfig = {
  /** To nobody, to readers at this machine, or to everybody. */
  readonly audience: Environment['LEMMA_SITE'];
  /** The absolute address of the front page; there for a public one. */
  readonly url?: string;
};

/**
 * Reads the whole configuration; an empty variable counts as absent.
 * @throws ConfigError naming every fault at once.
 */
export function readConfig(env: NodeJS.ProcessEnv) {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = environment.safeParse(set);
  const problems = parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
  problems.push(...findMissing(set));
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const values = parsed.data;
  const slack = readSlack(values);
  const discord = readDiscord(values);
  return {
    host: values.HOST,
    port: values.PORT,
    dataDir: values.DATA_DIR,
    ...(values.DATABASE_URL ? { databaseUrl: values.DATABASE_URL } : {}),
    glossaryPaths: splitPaths(values.GLOSSARY_PATH),
    /** The bot's own, where a platform doesn't say a person's. */
    language: values.LEMMA_LANGUAGE,
    // In the playground a person reads the terminal, who needs to hear only of what goes wrong.
    logLevel: values.LOG_LEVEL ?? (slack || discord ? 'info' : 'warn'),
    site: readSite(values),
    ...(slack ? { slack } : {}),
    ...(discord ? { discord } : {}),
    daily: {
      ...(values.DAILY_SLACK_CHANNEL ? { slackChannel: values.DAILY_SLACK_CHANNEL } : {}),
      ...(values.DAILY_DISCORD_CHANNEL ? { discordChannel: values.DAILY_DISCORD_CHANNEL } : {}),
      time: values.DAILY_TIME,
      timeZone: values.DAILY_TIMEZONE,
      days: values.DAILY_DAYS,
      catchUpHours: values.DAILY_CATCH_UP_HOURS,
    },
  };
}

/** What must never be seen in a log. */
export function secretsOf({ slack, discord, databaseUrl }: Config): string[] {
  const secrets = [slack?.botToken, discord?.token, ...(databaseUrl ? passwordsIn(databaseUrl) : [])];
  if (slack) secrets.push(slack.mode.kind === 'socket' ? slack.mode.appToken : slack.mode.signingSecret);
  return secrets.filter((secret) => secret !== undefined);
}

/** Several folders or files are parted by commas; a later one wins over an earlier. */
export function splitPaths(paths: string): string[] {
  return paths
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path);
}

/** @throws Error for what is no id: a name could be anybody's. */
function splitUserIds(ids: string): string[] {
  const all = splitPaths(ids);
  const wrong = all.find((id) => !/^[UW][A-Z0-9]+$/.test(id));
  if (wrong === undefined) return all;
  throw new Error(
    `“${wrong}” is not the id of a person in Slack. Take it from the person's profile → ⋮ → Copy member ID, such as U0123456789, and part several by commas.`,
  );
}

function readSlack(values: Environment): SlackConfig | undefined {
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, LEMMA_EDITORS } = values;
  if (!SLACK_BOT_TOKEN) return undefined;
  const common = {
    botToken: SLACK_BOT_TOKEN,
    ...(SLACK_API_URL ? { apiUrl: SLACK_API_URL } : {}),
    ...(LEMMA_EDITORS.length > 0 ? { editors: LEMMA_EDITORS } : {}),
  };
  if (SLACK_APP_TOKEN) return { ...common, mode: { kind: 'socket', appToken: SLACK_APP_TOKEN } };
  if (!SLACK_SIGNING_SECRET) return undefined;
  return { ...common, mode: { kind: 'http', signingSecret: SLACK_SIGNING_SECRET } };
}

function readDiscord(values: Environment): DiscordConfig | undefined {
  const { DISCORD_TOKEN, DISCORD_API_URL, DISCORD_MESSAGE_CONTENT } = values;
  if (!DISCORD_TOKEN) return undefined;
  return {
    token: DISCORD_TOKEN,
    ...(DISCORD_API_URL ? { apiUrl: DISCORD_API_URL } : {}),
    messageContent: DISCORD_MESSAGE_CONTENT === '1',
  };
}

function readSite({ LEMMA_SITE, LEMMA_SITE_URL }: Environment): SiteConfig {
  return { audience: LEMMA_SITE, ...(LEMMA_SITE_URL ? { url: LEMMA_SITE_URL } : {}) };
}

/** What is set only in part, set the wrong way round, or, in production, not set at all. */
function findMissing(env: Record<string, string | undefined>): string[] {
  const {
    SLACK_BOT_TOKEN: bot,
    SLACK_APP_TOKEN: app,
    SLACK_SIGNING_SECRET: secret,
    DISCORD_TOKEN: discord,
  } = env;
  const problems: string[] = [];
  if (!bot && (app || secret)) {
    problems.push(
      `SLACK_BOT_TOKEN is missing. Copy the Bot User OAuth Token (xoxb-…) from ${SLACK_APPS} → your app → OAuth & Permissions.`,
    );
  }
  if (bot && !app && !secret) {
    problems.push(
      `SLACK_APP_TOKEN is missing. Make one (xapp-…, scope connections:write) at ${SLACK_APPS} → your app → Basic Information → App-Level Tokens; or set SLACK_SIGNING_SECRET from the same page to be called over HTTP.`,
    );
  }
  if (bot?.startsWith('xapp-')) {
    problems.push(
      'SLACK_BOT_TOKEN holds an app-level token (xapp-…). Put that in SLACK_APP_TOKEN, and the xoxb-… token here.',
    );
  }
  if (app?.startsWith('xoxb-')) {
    problems.push(
      'SLACK_APP_TOKEN holds a bot token (xoxb-…). Put that in SLACK_BOT_TOKEN, and the xapp-… token here.',
    );
  }
  if (env.DAILY_SLACK_CHANNEL && !bot && discord) {
    problems.push(
      'DAILY_SLACK_CHANNEL is set, and Slack is not. Set SLACK_BOT_TOKEN, too, or take the channel away.',
    );
  }
  if (env.DAILY_DISCORD_CHANNEL && !discord && bot) {
    problems.push(
      'DAILY_DISCORD_CHANNEL is set, and Discord is not. Set DISCORD_TOKEN, too, or take the channel away.',
    );
  }
  if (env.LEMMA_SITE === 'public' && !env.LEMMA_SITE_URL) {
    problems.push(
      'LEMMA_SITE is public, and LEMMA_SITE_URL is missing. Set it to the address that readers open, such as https://glossary.example.com.',
    );
  }
  if (env.NODE_ENV === 'production' && !bot && !app && !secret && !discord) {
    problems.push(
      `No platform is set, and in production the playground does not open. Set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (from ${SLACK_APPS}), or DISCORD_TOKEN (from ${DISCORD_APPS} → your app → Bot), or both.`,
    );
  }
  return problems;
}
